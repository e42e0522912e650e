package io.github.losstck.smoke;

import java.util.List;

/** Looks at what else was written to standard output, from the first process to the last. */
final class NoiseCheck implements Check {
  /** Is enough to find out who writes. */
  private static final int SHOWN = 3;

  @Override
  public String name() {
    return "standard output";
  }

  @Override
  public List<Finding> run(Dialogue dialogue) {
    List<String> noise = dialogue.noise().stream().distinct().limit(SHOWN).toList();
    Problem problem =
        new Problem(
            "lines that are no messages",
            "write nothing but messages there; send logs to standard error",
            Section.LINES);
    return List.of(
        noise.isEmpty()
            ? Finding.ok(name(), "nothing but messages")
            : Finding.fix(name(), "", problem, noise));
  }
}

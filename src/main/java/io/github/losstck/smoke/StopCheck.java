package io.github.losstck.smoke;

import java.util.List;
import java.util.Optional;

/**
 * Tells a process to stop, and another if the first did not: a busy machine may have delayed it.
 */
final class StopCheck implements Check {
  private static final String REMEDY = "answer nothing to stop, and exit with 0";

  @Override
  public String name() {
    return "stop";
  }

  @Override
  public List<Finding> run(Dialogue dialogue) {
    Optional<String> problem = dialogue.stop().flatMap(first -> dialogue.stop());
    return List.of(
        problem
            .map(p -> Finding.fix(name(), "", new Problem(p, REMEDY, Section.LINES)))
            .orElseGet(() -> Finding.ok(name(), "exited with 0")));
  }
}

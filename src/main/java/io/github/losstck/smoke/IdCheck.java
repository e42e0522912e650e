package io.github.losstck.smoke;

import io.github.losstck.verdict.ProviderFault;
import java.util.List;

/** Sends ids that are no numbers, and a separator at which some libraries break lines. */
final class IdCheck implements Check {
  private static final List<String> IDS = List.of("a \"b\" \\ 7", "\u00e9\u03b8\u2028\u2029\u0085");

  @Override
  public String name() {
    return "ids";
  }

  @Override
  public List<Finding> run(Dialogue dialogue) {
    Problems problems = new Problems();
    for (String id : IDS) {
      try {
        dialogue.ask(
            adapter -> {
              adapter.ping(id);
              return null;
            });
      } catch (ProviderFault e) {
        problems.add("an echo with the id " + id, problem(Problem.of(e)));
      }
    }
    return problems.isEmpty()
        ? List.of(Finding.ok(name(), "are repeated, whatever is in them"))
        : problems.findings(name());
  }

  private static Problem problem(Problem problem) {
    return new Problem(
        problem.words(),
        "repeat the id as it came; read and write UTF-8, and end lines at line feeds alone",
        Section.LINES);
  }
}

package io.github.losstck.smoke;

import io.github.losstck.verdict.ProviderFault;
import java.util.List;

/** Sends what no adapter can make sense of, and looks whether it is there afterwards. */
final class NonsenseCheck implements Check {
  private static final List<String> LINES =
      List.of("{\"type\":\"greet\",\"id\":\"greeting\"}", "{\"type\":", "nonsense");

  @Override
  public String name() {
    return "unknown lines";
  }

  @Override
  public List<Finding> run(Dialogue dialogue) {
    Problems problems = new Problems();
    for (String line : LINES) {
      try {
        dialogue.ask(
            adapter -> {
              adapter.provoke(line);
              adapter.ping("afterwards");
              return null;
            });
      } catch (ProviderFault e) {
        problems.add(line, problem(Problem.of(e)));
      }
    }
    return problems.isEmpty()
        ? List.of(Finding.ok(name(), LINES.size() + " lines were answered by error"))
        : problems.findings(name());
  }

  private static Problem problem(Problem problem) {
    return new Problem(
        problem.words(),
        "answer error, with the id of the line or \"unknown\", and go on",
        Section.LINES);
  }
}

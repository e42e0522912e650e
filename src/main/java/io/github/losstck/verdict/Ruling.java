package io.github.losstck.verdict;

import static java.util.stream.Collectors.joining;

import io.github.losstck.verdict.Standing.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the verdict: by its grounds, and by what shows in the run alone. */
final class Ruling {
  private final Run run;
  private final Grounds grounds;
  private final Map<String, Standing> register;

  Ruling(Run run, Grounds grounds, Map<String, Standing> register) {
    this.run = run;
    this.grounds = grounds;
    this.register = register;
  }

  Finding finding() {
    List<String> broke = broke();
    List<String> reasons = new ArrayList<>(broke);
    reasons.addAll(grounds.against());
    reasons.addAll(grounds.noted());
    return new Finding(broke.isEmpty() ? grounds.verdict() : Verdict.BROKE, reasons);
  }

  private List<String> broke() {
    List<String> reasons = new ArrayList<>();
    if (run.scenarios().isEmpty()) {
      reasons.add("no scenario was listed");
    }
    reasons.addAll(grounds.broke());
    if (!run.strays().isEmpty()) {
      reasons.add(run.strays().size() + " outcomes recorded that nobody asked for");
    }
    String holes = holes();
    if (!holes.isEmpty()) {
      reasons.add("no scenario carries " + holes);
    }
    return reasons;
  }

  /**
   * A whole run that leaves entries of the register unaccounted for attests to less than it says.
   */
  private String holes() {
    return run.selection().isEverything()
        ? register.entrySet().stream()
            .filter(e -> e.getValue().state() == State.NOT_RUN)
            .filter(e -> e.getValue().scenarios().isEmpty())
            .map(Map.Entry::getKey)
            .collect(joining(", "))
        : "";
  }
}

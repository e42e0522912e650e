package io.github.losstck.verdict;

import static java.util.stream.Collectors.groupingBy;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Entry;
import io.github.losstck.spec.Register;
import io.github.losstck.verdict.Standing.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Accounts for every entry of the register: which scenarios carry it, and how they ended. */
final class RegisterAccount {
  private final Run run;
  private final Map<String, List<Outcome>> byScenario;

  RegisterAccount(Run run, List<Outcome> outcomes) {
    this.run = run;
    this.byScenario = outcomes.stream().collect(groupingBy(Outcome::scenario));
  }

  /** Returns how each entry fared, in the order of the register. */
  Map<String, Standing> of(Register register) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    register.entries().forEach(e -> standings.put(e.id(), standing(e)));
    return standings;
  }

  private Standing standing(Entry entry) {
    List<String> carriers =
        run.scenarios().stream()
            .filter(s -> s.entries().contains(entry.id()))
            .map(ScenarioEntry::id)
            .toList();
    if (carriers.isEmpty()) {
      return uncarried(entry.id());
    }
    State state = state(carriers);
    String reason = state == State.NOT_RUN ? "a scenario that carries it did not finish" : "";
    return new Standing(state, carriers, reason);
  }

  private Standing uncarried(String id) {
    String reason = run.excluded().get(id);
    if (reason != null) {
      return new Standing(State.EXCLUDED, List.of(), reason);
    }
    boolean whole = run.selection().isEverything();
    String why = whole ? "no scenario carries it" : "no scenario selected carries it";
    return new Standing(State.NOT_RUN, List.of(), why);
  }

  private static boolean isBad(Status status) {
    return status == Status.FAILED || status == Status.UNCERTAIN || status.isBroken();
  }

  private State state(List<String> carriers) {
    List<Outcome> outcomes =
        carriers.stream().flatMap(c -> byScenario.getOrDefault(c, List.of()).stream()).toList();
    if (outcomes.stream().anyMatch(o -> isBad(o.status()))) {
      return State.FAILED;
    }
    if (outcomes.stream().anyMatch(o -> o.status() == Status.NOT_RUN)) {
      return State.NOT_RUN;
    }
    List<Outcome> ofProvider =
        outcomes.stream().filter(o -> o.subject() != Subject.DOCUMENT).toList();
    boolean unasked = ofProvider.stream().noneMatch(o -> o.status().isAsked());
    return unasked && !ofProvider.isEmpty() ? State.NOT_CLAIMED : State.PASSED;
  }
}

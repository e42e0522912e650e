package io.github.losstck.scoreboard;

import io.github.losstck.archive.Contradictions;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.verdict.Kit;
import io.github.losstck.verdict.Unmet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what keeps a library from being published. */
final class Publication {
  private final Library library;
  private final List<ScenarioEntry> scenarios;
  private final Kit kit;
  private final List<String> faults = new ArrayList<>();

  Publication(Library library, List<ScenarioEntry> scenarios, Kit kit) {
    this.library = library;
    this.scenarios = scenarios;
    this.kit = kit;
  }

  /** Returns a line each: of a certificate that cannot be believed that alone. */
  List<String> faults() {
    Optional<String> contradiction =
        Contradictions.first(library.certificate(), library.passports(), scenarios, kit);
    contradiction.ifPresentOrElse(
        line -> add("certificate.json", line, "certify anew"), this::triage);
    return faults;
  }

  private void triage() {
    List<Unmet> foreign =
        library.certificate().unmet().stream().filter(u -> !Triage.isTraceable(u)).toList();
    unmet("certificate.json", foreign, "says nothing of the library", "certify anew");
    unmet("triage.tsv", library.untraced(), "is traced by no line", "trace each to its cause");
    library.triage().forEach(line -> line.scenarios().forEach(this::pattern));
  }

  private void unmet(String file, List<Unmet> all, String problem, String remedy) {
    if (!all.isEmpty()) {
      Unmet first = all.get(0);
      String place = first.subject().word() + " " + first.scenario();
      String others = all.size() == 1 ? "" : " (and so " + (all.size() - 1) + " others)";
      add(file, place + " (" + first.status().words() + ") " + problem + others, remedy);
    }
  }

  private void pattern(IdPattern pattern) {
    if (library.certificate().unmet().stream().noneMatch(u -> pattern.covers(u.scenario()))) {
      add("triage.tsv", pattern + ": covers nothing that did not pass", "take it out");
    } else if (!pattern.isOfOneKind(scenarios)) {
      String remedy = "name an operation, or what scenarios of one feature begin with";
      add("triage.tsv", pattern + ": covers scenarios of several features and operations", remedy);
    }
  }

  private void add(String file, String problem, String remedy) {
    faults.add(library.name() + "/" + file + ": " + problem + "; " + remedy);
  }
}

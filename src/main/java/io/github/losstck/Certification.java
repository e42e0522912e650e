package io.github.losstck;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.journal.Header;
import io.github.losstck.journal.Journal;
import io.github.losstck.journal.JournalException;
import io.github.losstck.journal.Kept;
import io.github.losstck.spec.Effort;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;
import io.github.losstck.spec.Register;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spec.Seed;
import io.github.losstck.steps.Runner;
import io.github.losstck.steps.Watcher;
import io.github.losstck.verdict.Assessment;
import io.github.losstck.verdict.Environment;
import io.github.losstck.verdict.Kit;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Reason;
import io.github.losstck.verdict.Run;
import io.github.losstck.verdict.Selection;
import io.github.losstck.verdict.Subject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Certifies a candidate against the features; by default against all of them. */
public final class Certification {
  private final Candidate candidate;
  private final Catalogue catalogue;
  private Set<Profile> profiles = Set.of();
  private Set<Level> levels = Set.of();
  private Set<String> scenarios = Set.of();
  private Effort effort = Effort.QUICK;
  private Optional<Seed> seed = Optional.empty();
  private Progress progress = new Progress() {};
  private Optional<Path> journal = Optional.empty();
  private boolean isResumed;

  private Certification(Candidate candidate, Catalogue catalogue) {
    this.candidate = candidate;
    this.catalogue = catalogue;
  }

  /**
   * Prepares a run over all scenarios.
   *
   * @param candidate to examine
   * @return the run, not started
   */
  public static Certification of(Candidate candidate) {
    return new Certification(candidate, Catalogue.ofKit());
  }

  /**
   * Limits the run to profiles.
   *
   * @param profiles to run; empty means all
   * @return this run
   */
  public Certification profiles(Set<Profile> profiles) {
    this.profiles = Set.copyOf(profiles);
    return this;
  }

  /**
   * Limits the run to levels.
   *
   * @param levels to run; empty means all
   * @return this run
   */
  public Certification levels(Set<Level> levels) {
    this.levels = Set.copyOf(levels);
    return this;
  }

  /**
   * Limits the run to scenarios.
   *
   * @param idsOrPrefixes whole ids, or prefixes of ids; empty means all
   * @return this run
   */
  public Certification scenarios(Set<String> idsOrPrefixes) {
    this.scenarios = Set.copyOf(idsOrPrefixes);
    return this;
  }

  /**
   * Says how densely domains are sampled; quickly by default.
   *
   * @param effort how densely
   * @return this run
   */
  public Certification effort(Effort effort) {
    this.effort = effort;
    return this;
  }

  /**
   * Repeats a run from its seed; by default the seed follows from the versions of kit and provider.
   *
   * @param seed of everything sampled; empty for the default
   * @return this run
   */
  public Certification seed(Optional<Seed> seed) {
    this.seed = seed;
    return this;
  }

  /**
   * Lets somebody follow the run.
   *
   * @param progress told of each outcome
   * @return this run
   */
  public Certification progress(Progress progress) {
    this.progress = progress;
    return this;
  }

  /**
   * Has each outcome written down as it ends, so that the run can go on if it is cut short.
   *
   * @param file of the journal, begun anew unless the run is resumed
   * @param isResumed whether to take over the outcomes that the file holds, and to run what is
   *     missing
   * @return this run
   */
  public Certification journal(Path file, boolean isResumed) {
    this.journal = Optional.of(file);
    this.isResumed = isResumed;
    return this;
  }

  /**
   * Runs the scenarios selected: for the document, and for the candidate in each precision that it
   * declares.
   *
   * @return the certificate and the outcomes behind it
   * @throws UsageException if a scenario is unknown, if nothing is selected, or if the run is to go
   *     on from a journal that is not its own
   * @throws ClassPathException if the kit does not run with the libraries that it finds
   */
  public Certified run() {
    return LinkGuard.run(this::certified);
  }

  private Certified certified() {
    Selection selection = Selection.of(profiles, levels, scenarios);
    List<ScenarioEntry> selected =
        catalogue.scenarios().stream().filter(selection::includes).toList();
    refuseEmpty(selection, selected);
    Register register = Register.load();
    Kit kit = Kit.of(catalogue.texts(), register.text());
    Sampling sampling = sampling(kit);
    Map<Subject, List<ScenarioEntry>> due = due(selected);
    Header header = header(kit, selection, sampling);
    Kept kept = kept(header, due);
    List<Outcome> outcomes = new ArrayList<>(kept.outcomes());
    outcomes.addAll(examine(header, kept, due));
    Run run =
        new Run(
            candidate.identity(),
            candidate.claims(),
            candidate.declarations(),
            selection,
            sampling,
            selected,
            catalogue.excluded(),
            outcomes);
    return new Certified(Assessment.of(run, register, kit, here(kept)), run.completed());
  }

  private static Environment here(Kept kept) {
    return Environment.here(kept.outcomes().size());
  }

  private Header header(Kit kit, Selection selection, Sampling sampling) {
    return new Header(
        kit,
        candidate.identity(),
        candidate.address(),
        candidate.claims(),
        candidate.declarations(),
        selection,
        sampling);
  }

  private Kept kept(Header header, Map<Subject, List<ScenarioEntry>> due) {
    if (isResumed && Files.notExists(journal.orElseThrow())) {
      progress.remarks("no journal at " + journal.orElseThrow() + "; begun anew");
    }
    try {
      return isResumed ? Kept.read(journal.orElseThrow(), header, due) : Kept.nothing();
    } catch (JournalException e) {
      throw new UsageException(Reason.of(e));
    }
  }

  private List<Outcome> examine(Header header, Kept kept, Map<Subject, List<ScenarioEntry>> due) {
    Map<Subject, List<ScenarioEntry>> missing = kept.missing(due);
    progress.started(missing.values().stream().mapToInt(List::size).sum());
    try (Journal written =
        journal
            .map(file -> Journal.open(file, header, kept, progress::remarks))
            .orElseGet(Journal::nowhere)) {
      Function<Subject, List<Outcome>> examination =
          subject ->
              examine(
                  subject,
                  missing.getOrDefault(subject, List.of()),
                  header.sampling(),
                  new Forwarding(subject, written, progress));
      return candidate.elsewhere().isPresent()
          ? SideBySide.examine(lanes(missing.keySet()), examination)
          : missing.keySet().stream().flatMap(s -> examination.apply(s).stream()).toList();
    }
  }

  private List<List<Subject>> lanes(Set<Subject> subjects) {
    return List.copyOf(
        subjects.stream()
            .collect(groupingBy(this::process, LinkedHashMap::new, toList()))
            .values());
  }

  /** Returns who examines a subject: nobody for the document. */
  private Optional<Candidate> process(Subject subject) {
    return switch (subject) {
      case DOCUMENT -> Optional.empty();
      case BINARY32 -> Optional.of(candidate);
      case BINARY64 -> Optional.of(candidate.twin().orElse(candidate));
    };
  }

  private Sampling sampling(Kit kit) {
    Seed derived = kit.seedFor(candidate.identity());
    return new Sampling(effort, seed.orElse(derived), seed.isPresent());
  }

  private Map<Subject, List<ScenarioEntry>> due(List<ScenarioEntry> selected) {
    Map<Subject, List<ScenarioEntry>> due = new EnumMap<>(Subject.class);
    for (Subject subject : Subject.values()) {
      if (subject.isDeclaredBy(candidate.declarations())) {
        due.put(subject, selected.stream().filter(s -> s.asks(subject.precision())).toList());
      }
    }
    return due;
  }

  private List<Outcome> examine(
      Subject subject, List<ScenarioEntry> listed, Sampling sampling, Watcher watcher) {
    Runner runner =
        process(subject)
            .map(
                asked ->
                    Runner.ofProvider(catalogue, subject, asked.underTest())
                        .diagnosing(new Resemblance())
                        .sampling(sampling))
            .orElseGet(() -> Runner.ofDocument(catalogue));
    return listed.isEmpty() ? List.of() : LinkGuard.begun(runner.run(listed, watcher));
  }

  private void refuseEmpty(Selection selection, List<ScenarioEntry> selected) {
    for (String wanted : scenarios) {
      if (catalogue.scenarios().stream().noneMatch(s -> s.id().startsWith(wanted))) {
        throw new UsageException(
            "scenario '" + wanted + "' is unknown; 'loss-tck list scenarios' shows what there is");
      }
    }
    if (selected.isEmpty()) {
      throw new UsageException(
          "the selection (" + selection.words() + ") selects no scenario; widen it");
    }
  }

  /**
   * Writes down and tells the follower of a run what the runner of one subject reports, one event
   * at a time whatever the number of runners.
   */
  private record Forwarding(Subject subject, Journal journal, Progress progress)
      implements Watcher {
    @Override
    public void started(ScenarioEntry scenario) {
      synchronized (progress) {
        progress.begins(scenario, subject);
      }
    }

    @Override
    public void finished(Outcome outcome) {
      synchronized (progress) {
        journal.write(outcome);
        progress.finished(outcome);
      }
    }
  }
}

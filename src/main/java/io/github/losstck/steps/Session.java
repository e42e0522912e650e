package io.github.losstck.steps;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.ConductText;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Reason;
import io.github.losstck.verdict.Reproduction;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ties one run of the test engine to its subject. Glue objects are made by the engine with no
 * argument, and find here what they examine; the engine runs scenarios one after another on the
 * thread that started it.
 */
final class Session {
  private static final ThreadLocal<Session> CURRENT = new ThreadLocal<>();

  private final Catalogue catalogue;
  private final Subject subject;
  private final Optional<ProviderUnderTest> provider;
  private final Diagnosis diagnosis;
  private final Sampling sampling;
  private @Nullable ScenarioEntry scenario;
  private @Nullable Examination examination;
  private int step;

  /**
   * Starts a run.
   *
   * @param catalogue of the scenarios run
   * @param subject what is examined
   * @param provider under test; none if the document is examined
   * @param diagnosis of wrong answers
   * @param sampling of domains
   */
  Session(
      Catalogue catalogue,
      Subject subject,
      Optional<ProviderUnderTest> provider,
      Diagnosis diagnosis,
      Sampling sampling) {
    this.catalogue = catalogue;
    this.subject = subject;
    this.provider = provider;
    this.diagnosis = diagnosis;
    this.sampling = sampling;
  }

  /** Returns what is examined. */
  Subject subject() {
    return subject;
  }

  /** Returns the run under way on this thread. */
  static Session current() {
    Session session = CURRENT.get();
    if (session == null) {
      throw new IllegalStateException(
          "the steps of loss-tck are run by loss-tck alone; use its command or @LossTck");
    }
    return session;
  }

  /** Carries out an action with this run under way. */
  void during(Runnable action) {
    CURRENT.set(this);
    try {
      action.run();
    } finally {
      CURRENT.remove();
    }
  }

  /** Notes which scenario the engine begins next. */
  void approach(ScenarioEntry next) {
    scenario = next;
  }

  /** Begins a scenario with nothing given; what it samples starts from a seed of its own. */
  void begin() {
    step = -1;
    String id = Objects.requireNonNull(scenario, "approach() comes first").id();
    elsewhere().ifPresent(process -> process.begin(id));
    Optional<Precision> precision = subject.precision();
    examination =
        precision.isPresent()
            ? new ProviderExamination(
                provider.orElseThrow(), precision.get(), diagnosis, sampling.of(id))
            : new DocumentExamination();
  }

  /** Notes that the next step begins. */
  void beginStep() {
    step++;
    if (examination != null) {
      examination.approach(step);
    }
  }

  /** Returns the examination of the scenario under way. */
  Examination examination() {
    return Objects.requireNonNull(examination, "begin() comes first");
  }

  /** Finds the scenario at a place. */
  Optional<ScenarioEntry> at(String uri, int line) {
    return catalogue.at(uri, line);
  }

  private Optional<Elsewhere> elsewhere() {
    return provider.flatMap(ProviderUnderTest::elsewhere);
  }

  /** Ends a scenario and records how: a process that broke after its last answer broke in it. */
  Outcome end(ScenarioEntry scenario, Optional<Throwable> ended) {
    Optional<Throwable> thrown = ended;
    try {
      elsewhere().ifPresent(Elsewhere::end);
    } catch (ProviderFault e) {
      thrown = Optional.of(e);
    }
    Status status = status(thrown);
    Outcome outcome =
        new Outcome(
            scenario.id(),
            subject,
            status,
            status == Status.PASSED ? "" : detail(scenario, thrown),
            status == Status.PASSED ? -1 : step,
            examination == null ? List.of() : examination.measured(),
            examination == null ? List.of() : examination.passports(),
            examination == null ? List.of() : examination.worked());
    examination = null;
    return outcome;
  }

  private Status status(Optional<Throwable> thrown) {
    if (thrown.isEmpty()) {
      boolean judged = examination != null && examination.judgedAnything();
      return judged ? Status.PASSED : Status.KIT_ERRORED;
    }
    return Endings.status(thrown.get()).orElse(Status.KIT_ERRORED);
  }

  private String detail(ScenarioEntry scenario, Optional<Throwable> thrown) {
    String facts =
        thrown
            .map(t -> facts(scenario, t))
            .orElse("the scenario ended without judging anything\n  remedy   report this");
    String entries = String.join(", ", scenario.entries());
    return facts
        + elsewhere().map(process -> ConductText.standardError(process.standardError())).orElse("")
        + (entries.isEmpty() ? "" : "\n  register " + entries)
        + provider.map(p -> rerun(p, scenario)).orElse("");
  }

  private String rerun(ProviderUnderTest provider, ScenarioEntry scenario) {
    return Reproduction.rerun(
        provider.address(), scenario.id(), scenario.samples() ? sampling.options() : "");
  }

  private static String facts(ScenarioEntry scenario, Throwable thrown) {
    if (Endings.status(thrown).isPresent()) {
      return Reason.of(thrown);
    }
    String place = place(thrown).orElse(scenario.resource() + ":" + scenario.line());
    String problem = String.valueOf(thrown.getMessage()).strip().lines().findFirst().orElse("");
    return "the kit is at fault, not the provider\n  place    "
        + place
        + "\n  problem  "
        + (thrown instanceof SpecificationError ? "" : thrown.getClass().getSimpleName() + ": ")
        + problem;
  }

  /** Finds the line of the feature, which the engine puts into the trace as a frame of its own. */
  private static Optional<String> place(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .filter(frame -> frame.getClassName().equals("✽"))
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
        .findFirst();
  }
}

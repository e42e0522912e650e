package io.github.losstck;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.oracle.Enclosure;
import io.github.losstck.report.Evidence;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spec.Profile;
import io.github.losstck.spec.Register;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.AccuracyClass;
import io.github.losstck.verdict.Assessment;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Environment;
import io.github.losstck.verdict.Judgement;
import io.github.losstck.verdict.Judgements;
import io.github.losstck.verdict.Kit;
import io.github.losstck.verdict.Measurement;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Passport;
import io.github.losstck.verdict.Run;
import io.github.losstck.verdict.Selection;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/** Makes scenarios and outcomes without running anything. */
public final class Fakes {
  public static final Register REGISTER = Register.load();
  public static final Kit KIT = new Kit("1.2.3", "f".repeat(64), "e".repeat(64), "c".repeat(64));
  public static final Environment HERE =
      new Environment("17.0.1", "Acme", "Linux 6", "amd64", "Acme Nine", 2, Instant.EPOCH, 0);

  private Fakes() {}

  /** Makes a scenario that asks for the sigmoid and carries equation 2-1. */
  public static ScenarioEntry scenario(String id) {
    return scenario(id, Obligation.MUST, List.of("2-1"), Operation.SIGMOID);
  }

  public static ScenarioEntry scenario(
      String id, Obligation obligation, List<String> entries, Operation... operations) {
    return new ScenarioEntry(
        id,
        id,
        "The scenario " + id,
        "The sigmoid",
        "The sigmoid of zero is one half",
        "classpath:losstck/features/3-sigmoid/1-sigmoid.feature",
        7,
        "features/3-sigmoid/1-sigmoid.feature:7:3",
        entries,
        Profile.SIGMOIDS,
        Level.DOCUMENT,
        obligation,
        Set.of(operations),
        Set.of(Precision.values()),
        List.of("Given the logits is 0", "When the sigmoid is evaluated", "Then it should be 1/2"));
  }

  /** Makes a scenario that examines the document alone and carries every entry of the register. */
  public static ScenarioEntry everythingElse() {
    List<String> all = REGISTER.entries().stream().map(e -> e.id()).toList();
    return scenario("document.everything", Obligation.MUST, all);
  }

  public static Outcome outcome(String scenario, Subject subject, Status status) {
    String detail = status == Status.PASSED ? "" : "sigmoid[0]\nexpected 0.5\nwas 0.7";
    int step = status == Status.PASSED ? -1 : 2;
    return new Outcome(scenario, subject, status, detail, step, List.of());
  }

  public static Outcome measured(String scenario, Subject subject, Measurement... measured) {
    return new Outcome(scenario, subject, Status.PASSED, "", -1, List.of(measured));
  }

  public static Outcome swept(String scenario, Subject subject, Passport... passports) {
    return new Outcome(scenario, subject, Status.PASSED, "", -1, List.of(), List.of(passports));
  }

  /** Makes the passport of a sigmoid that answers so, at logits from -100 to 100. */
  public static Passport passport(Precision precision, DoubleUnaryOperator sigmoid) {
    double[] logits = {-100, -50, -20, -3, -1e-5, 0, 1e-5, 3, 20, 100};
    Tensor asked = Tensor.rounded(precision, logits, logits.length);
    Arguments arguments = Arguments.in(precision).with(Parameter.LOGITS, asked);
    double[] answers = Arrays.stream(logits).map(sigmoid).toArray();
    Tensor answer = Tensor.rounded(precision, answers, answers.length);
    Passport passport = new Passport(Operation.SIGMOID, precision);
    passport.add(
        Judgements.strictly(Operation.SIGMOID, arguments, answer, Declarations.standard()),
        arguments);
    return passport;
  }

  public static Measurement measurement(Operation operation, double ulps, AccuracyClass accuracy) {
    Judgement judgement =
        new Judgement(
            Judgement.Ruling.WITHIN, 0.1f, new Enclosure(0.1, -5e-18, 1e-20), ulps, 3.5, accuracy);
    return new Measurement(operation, judgement, "[0]", "logits = 0.7 (0x1.666666p-1)", "0");
  }

  /** Makes the outcomes of a scenario that passes for the document, and ends so for a provider. */
  public static List<Outcome> outcomes(ScenarioEntry scenario, Status ofProvider) {
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(outcome(scenario.id(), Subject.DOCUMENT, Status.PASSED));
    if (!scenario.documentOnly()) {
      outcomes.add(outcome(scenario.id(), Subject.BINARY32, ofProvider));
      outcomes.add(outcome(scenario.id(), Subject.BINARY64, ofProvider));
    }
    return outcomes;
  }

  /** Makes a run in which scenarios one, two, … ended so for the provider. */
  public static Run run(Status... ofProvider) {
    Map<ScenarioEntry, Status> ends =
        Arrays.stream(ofProvider)
            .collect(
                Collectors.toMap(
                    s -> scenario("sigmoid." + (char) ('a' + s.ordinal())),
                    s -> s,
                    (one, other) -> one,
                    java.util.LinkedHashMap::new));
    List<ScenarioEntry> scenarios = new ArrayList<>(ends.keySet());
    List<Outcome> outcomes = new ArrayList<>();
    ends.forEach((scenario, status) -> outcomes.addAll(outcomes(scenario, status)));
    scenarios.add(everythingElse());
    outcomes.addAll(outcomes(everythingElse(), Status.PASSED));
    return run(scenarios, outcomes);
  }

  public static Run run(List<ScenarioEntry> scenarios, List<Outcome> outcomes) {
    return run(Selection.everything(), scenarios, outcomes);
  }

  public static Run run(
      Selection selection, List<ScenarioEntry> scenarios, List<Outcome> outcomes) {
    return new Run(
        new Identity("acme", "1.0"),
        Set.of(Operation.SIGMOID),
        Declarations.standard(),
        selection,
        Sampling.PUBLISHED,
        scenarios,
        Map.of("C20", "no formula is given", "C23", "it is advice"),
        outcomes);
  }

  /** Makes a run of a provider that declares one precision, and is asked in no other. */
  public static Run in(Precision precision, Run run) {
    return new Run(
        run.provider(),
        run.claims(),
        run.declarations().precisions(precision),
        run.selection(),
        run.sampling(),
        run.scenarios(),
        run.excluded(),
        run.outcomes().stream()
            .filter(o -> o.subject().precision().map(p -> p == precision).orElse(true))
            .toList());
  }

  public static Certificate certificate(Run run) {
    return Assessment.of(run, REGISTER, KIT, HERE);
  }

  public static Evidence evidence(Run run) {
    return Evidence.of(certificate(run), run.completed(), run.scenarios(), REGISTER);
  }
}

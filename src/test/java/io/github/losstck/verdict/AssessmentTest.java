package io.github.losstck.verdict;

import static io.github.losstck.verdict.Status.FAILED;
import static io.github.losstck.verdict.Status.PASSED;
import static io.github.losstck.verdict.Subject.BINARY32;
import static io.github.losstck.verdict.Subject.BINARY64;
import static io.github.losstck.verdict.Subject.DOCUMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.Fakes;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spec.Profile;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AssessmentTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "PASSED, -, CONFORMS, conforms",
        "PASSED, NOT_CLAIMED, CONFORMS, conforms",
        "PASSED, EXCLUDED, CONFORMS, conforms",
        "PASSED, FAILED, DOES_NOT_CONFORM, does not conform: 2 failed",
        "PASSED, UNCERTAIN, DOES_NOT_CONFORM,"
            + " does not conform: 2 too close to call (kit uncertain)",
        "PASSED, ERRORED, BROKE, broke: 2 errored",
        "PASSED, KIT_ERRORED, BROKE, broke: 2 kit errored",
        "PASSED, NOT_RUN, BROKE, broke: 2 not run",
        "FAILED, ERRORED, BROKE, broke: 2 errored; 2 failed; nothing passed",
        "EXCLUDED, -, DOES_NOT_CONFORM,"
            + " does not conform: nothing that was run is claimed; select what is",
        "NOT_CLAIMED, -, DOES_NOT_CONFORM,"
            + " does not conform: nothing that was run is claimed; select what is",
      })
  void derivesTheVerdictFromTheOutcomes(Status one, Status other, Verdict verdict, String words) {
    Run run = other == null ? Fakes.run(one) : Fakes.run(one, other);
    Certificate certificate = Fakes.certificate(run);
    assertEquals(verdict, certificate.verdict());
    assertEquals(words, certificate.words());
  }

  @Test
  void doesNotCertifyAClaimThatWasExcludedWhereverAsked() {
    List<ScenarioEntry> scenarios =
        List.of(
            Fakes.scenario("a"),
            Fakes.scenario("b", Obligation.MUST, List.of("2-4"), Operation.SOFTMAX),
            Fakes.everythingElse());
    List<Outcome> outcomes = new ArrayList<>(Fakes.outcomes(scenarios.get(0), Status.EXCLUDED));
    outcomes.addAll(Fakes.outcomes(scenarios.get(1), PASSED));
    outcomes.addAll(Fakes.outcomes(scenarios.get(2), PASSED));
    assertEquals(
        "does not conform: claimed, and ruled out by the declarations wherever asked: sigmoid",
        Fakes.certificate(Fakes.run(scenarios, outcomes)).words());
    Selection part = Selection.of(List.of(), List.of(Level.DOCUMENT), List.of());
    assertEquals(
        Verdict.CONFORMS, Fakes.certificate(Fakes.run(part, scenarios, outcomes)).verdict());
  }

  @ParameterizedTest
  @CsvSource({"FAILED", "ERRORED", "UNCERTAIN"})
  void reportsWhatDoesNotBindAndDoesNotBlock(Status status) {
    ScenarioEntry must = Fakes.scenario("a");
    ScenarioEntry should =
        Fakes.scenario("b", Obligation.SHOULD, List.of("2-1"), Operation.SIGMOID);
    Certificate certificate = certificate(must, PASSED, should, status);
    assertEquals("conforms; 2 SHOULD or MAY not met", certificate.words());
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {
        "PASSED",
        "FAILED",
        "ERRORED",
        "UNCERTAIN",
        "NOT_CLAIMED",
        "EXCLUDED",
        "NOT_OBSERVABLE"
      })
  void breaksWhereverAScenarioThatDoesNotBindDidNotRunToItsEnd(Status status) {
    ScenarioEntry should =
        Fakes.scenario("b", Obligation.SHOULD, List.of("2-1"), Operation.SIGMOID);
    Certificate certificate = certificate(Fakes.scenario("a"), PASSED, should, status);
    assertEquals("broke: 2 " + status.words(), certificate.words());
  }

  @ParameterizedTest
  @EnumSource(Obligation.class)
  void breaksWhereNothingIsKnownOfAScenarioThatWasListed(Obligation obligation) {
    ScenarioEntry lost = Fakes.scenario("b", obligation, List.of("2-1"), Operation.SIGMOID);
    List<ScenarioEntry> scenarios = List.of(Fakes.scenario("a"), lost, Fakes.everythingElse());
    for (Subject missing : Subject.values()) {
      List<Outcome> outcomes = new ArrayList<>();
      scenarios.forEach(s -> outcomes.addAll(Fakes.outcomes(s, PASSED)));
      outcomes.removeIf(o -> o.scenario().equals("b") && o.subject() == missing);
      Certificate certificate = Fakes.certificate(Fakes.run(scenarios, outcomes));
      assertEquals(Verdict.BROKE, certificate.verdict(), missing.word());
      assertEquals(Standing.State.NOT_RUN, certificate.register().get("2-1").state());
    }
  }

  @ParameterizedTest
  @CsvSource({"FAILED", "ERRORED", "UNCERTAIN", "NOT_RUN", "NOT_CLAIMED"})
  void breaksWhenADocumentCheckDoesNotPass(Status status) {
    ScenarioEntry everything = Fakes.everythingElse();
    ScenarioEntry a = Fakes.scenario("a");
    List<Outcome> outcomes = new ArrayList<>(Fakes.outcomes(a, PASSED));
    outcomes.add(Fakes.outcome(everything.id(), DOCUMENT, status));
    Certificate certificate = Fakes.certificate(Fakes.run(List.of(a, everything), outcomes));
    assertEquals("broke: 1 document checks not passed", certificate.words());
    assertEquals(1, certificate.documentChecks().of(status));
  }

  @Test
  void neverTakesADocumentCheckForMeritOfTheProvider() {
    ScenarioEntry everything = Fakes.everythingElse();
    Run run = Fakes.run(List.of(everything), Fakes.outcomes(everything, PASSED));
    assertEquals(Verdict.DOES_NOT_CONFORM, Fakes.certificate(run).verdict());
    assertEquals(Set.of(), Fakes.certificate(run).cells().keySet());
  }

  @Test
  void breaksWhenNothingIsListed() {
    Certificate certificate = Fakes.certificate(Fakes.run(List.of(), List.of()));
    assertEquals(Verdict.BROKE, certificate.verdict());
    assertEquals("no scenario was listed", certificate.reasons().get(0));
  }

  @Test
  void breaksOnOutcomesThatNobodyAskedFor() {
    Run run = Fakes.run(PASSED);
    List<Outcome> outcomes = new ArrayList<>(run.outcomes());
    outcomes.add(Fakes.outcome("unlisted", BINARY32, PASSED));
    Certificate certificate = Fakes.certificate(Fakes.run(run.scenarios(), outcomes));
    assertEquals("broke: 1 outcomes recorded that nobody asked for", certificate.words());
  }

  @Test
  void breaksWhenAWholeRunLeavesEntriesOut() {
    ScenarioEntry a = Fakes.scenario("a", Obligation.MUST, allBut("C7"), Operation.SIGMOID);
    Certificate certificate = Fakes.certificate(Fakes.run(List.of(a), Fakes.outcomes(a, PASSED)));
    assertEquals("broke: no scenario carries C7", certificate.words());
  }

  @Test
  void saysThatAPartConformsAsAPart() {
    ScenarioEntry a = Fakes.scenario("a");
    Selection part = Selection.of(List.of(Profile.SIGMOIDS), List.of(Level.DOCUMENT), List.of("a"));
    Certificate certificate =
        Fakes.certificate(Fakes.run(part, List.of(a), Fakes.outcomes(a, PASSED)));
    assertEquals(
        "conforms for the selection (profile sigmoid, level document, scenario a)",
        certificate.words());
    assertEquals(Standing.State.NOT_RUN, certificate.register().get("X4").state());
    assertEquals("no scenario selected carries it", certificate.register().get("X4").reason());
  }

  @Test
  void countsByProfileLevelAndPrecision() {
    ScenarioEntry a = Fakes.scenario("a");
    List<Outcome> outcomes =
        List.of(
            Fakes.outcome("a", DOCUMENT, PASSED),
            Fakes.outcome("a", BINARY32, FAILED),
            Fakes.outcome("a", BINARY64, PASSED));
    Certificate certificate = Fakes.certificate(Fakes.run(List.of(a), outcomes));
    Cell narrow = new Cell(Profile.SIGMOIDS, Level.DOCUMENT, Precision.BINARY32);
    Cell wide = new Cell(Profile.SIGMOIDS, Level.DOCUMENT, Precision.BINARY64);
    assertEquals(List.of(narrow, wide), List.copyOf(certificate.cells().keySet()));
    assertEquals(1, certificate.cells().get(narrow).of(FAILED));
    assertEquals(0, certificate.cells().get(narrow).of(PASSED));
    assertEquals(1, certificate.cells().get(wide).of(PASSED));
    assertEquals(1, certificate.documentChecks().total());
  }

  @ParameterizedTest
  @CsvSource({
    "PASSED, PASSED, PASSED",
    "PASSED, NOT_CLAIMED, PASSED",
    "PASSED, FAILED, FAILED",
    "NOT_RUN, FAILED, FAILED",
    "PASSED, ERRORED, FAILED",
    "PASSED, UNCERTAIN, FAILED",
    "PASSED, NOT_RUN, NOT_RUN",
    "NOT_CLAIMED, EXCLUDED, NOT_CLAIMED",
  })
  void accountsForAnEntryByTheScenariosThatCarryIt(Status a, Status b, Standing.State state) {
    Certificate certificate = certificate(Fakes.scenario("a"), a, Fakes.scenario("b"), b);
    Standing standing = certificate.register().get("2-1");
    assertEquals(state, standing.state());
    assertEquals(List.of("a", "b", "document.everything"), standing.scenarios());
  }

  @Test
  void accountsForEveryEntryInTheOrderOfTheDocument() {
    ScenarioEntry a = Fakes.scenario("a", Obligation.MUST, allBut("C20", "C23"), Operation.SIGMOID);
    Certificate certificate = Fakes.certificate(Fakes.run(List.of(a), Fakes.outcomes(a, PASSED)));
    assertEquals(
        Fakes.REGISTER.entries().stream().map(e -> e.id()).toList(),
        List.copyOf(certificate.register().keySet()));
    assertEquals(
        new Standing(Standing.State.EXCLUDED, List.of(), "no formula is given"),
        certificate.register().get("C20"));
    assertEquals("conforms", certificate.words());
  }

  @Test
  void keepsTheWorstAnswerAndTheWorstClassOfEachOperationAndPrecision() {
    Measurement near = Fakes.measurement(Operation.SIGMOID, 0.4, AccuracyClass.STABLE);
    Measurement far = Fakes.measurement(Operation.SIGMOID, 2.5, AccuracyClass.TIGHT);
    Measurement other = Fakes.measurement(Operation.SOFTMAX, 0.1, AccuracyClass.FAITHFUL);
    List<Outcome> outcomes =
        List.of(
            Fakes.outcome("a", DOCUMENT, PASSED),
            Fakes.measured("a", BINARY32, near, other),
            Fakes.measured("b", BINARY32, far),
            Fakes.measured("b", BINARY64, near));
    List<ScenarioEntry> scenarios = List.of(Fakes.scenario("a"), Fakes.scenario("b"));
    assertEquals(
        List.of(
            new Accuracy(Operation.SIGMOID, Precision.BINARY32, 2, far, "b", AccuracyClass.STABLE),
            new Accuracy(Operation.SIGMOID, Precision.BINARY64, 1, near, "b", AccuracyClass.STABLE),
            new Accuracy(
                Operation.SOFTMAX, Precision.BINARY32, 1, other, "a", AccuracyClass.FAITHFUL)),
        Fakes.certificate(Fakes.run(scenarios, outcomes)).accuracy());
  }

  @Test
  void takesAnInfiniteErrorForTheWorst() {
    Measurement infinite =
        Fakes.measurement(Operation.SIGMOID, Double.POSITIVE_INFINITY, AccuracyClass.UNSTABLE);
    Measurement finite = Fakes.measurement(Operation.SIGMOID, 1e300, AccuracyClass.UNSTABLE);
    List<Outcome> outcomes = List.of(Fakes.measured("a", BINARY32, finite, infinite, finite));
    Run run = Fakes.run(List.of(Fakes.scenario("a")), outcomes);
    assertEquals(infinite, Fakes.certificate(run).accuracy().get(0).worst());
  }

  private static Certificate certificate(ScenarioEntry a, Status ofA, ScenarioEntry b, Status ofB) {
    ScenarioEntry everything = Fakes.everythingElse();
    List<Outcome> outcomes = new ArrayList<>(Fakes.outcomes(a, ofA));
    outcomes.addAll(Fakes.outcomes(b, ofB));
    outcomes.addAll(Fakes.outcomes(everything, PASSED));
    return Fakes.certificate(Fakes.run(List.of(a, b, everything), outcomes));
  }

  private static List<String> allBut(String... left) {
    return Fakes.REGISTER.entries().stream()
        .map(e -> e.id())
        .filter(id -> !List.of(left).contains(id))
        .toList();
  }
}

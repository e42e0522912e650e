package io.github.losstck.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.losstck.Fakes;
import io.github.losstck.UsageException;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.report.Evidence;
import io.github.losstck.report.ReportFolder;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.AccuracyClass;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Run;
import io.github.losstck.verdict.Selection;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import io.github.losstck.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  @TempDir private Path folder;

  /** Makes a run in which scenarios ended so, beside one that passes. */
  private static Run run(Map<String, Status> ends) {
    List<ScenarioEntry> scenarios = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    Map<String, Status> all = new TreeMap<>(ends);
    all.put("sound", Status.PASSED);
    all.forEach(
        (id, end) -> {
          Obligation obligation = id.startsWith("hoped") ? Obligation.SHOULD : Obligation.MUST;
          scenarios.add(Fakes.scenario(id, obligation, List.of("2-1"), Operation.SIGMOID));
          outcomes.addAll(Fakes.outcomes(scenarios.get(scenarios.size() - 1), end));
        });
    scenarios.add(Fakes.everythingElse());
    outcomes.addAll(Fakes.outcomes(Fakes.everythingElse(), Status.PASSED));
    return Fakes.run(scenarios, outcomes);
  }

  private Path written(Run run) {
    ReportFolder reports = ReportFolder.prepare(folder, run.provider());
    reports.write(Fakes.evidence(run), false);
    return reports.path().resolve("certificate.json");
  }

  private Comparison compare(Run then, Run now) {
    return Baseline.read(written(then)).with(Fakes.evidence(now));
  }

  private static void assertSays(Comparison comparison, String line) {
    assertTrue(comparison.lines().contains(line), comparison.lines().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "FAILED, FAILED, CONFORMS",
    "FAILED, UNCERTAIN, CONFORMS",
    "UNCERTAIN, UNCERTAIN, CONFORMS",
    "UNCERTAIN, FAILED, DOES_NOT_CONFORM",
    "PASSED, FAILED, DOES_NOT_CONFORM",
    "NOT_CLAIMED, FAILED, DOES_NOT_CONFORM",
    "ERRORED, FAILED, DOES_NOT_CONFORM",
    "CRASHED, CRASHED, BROKE",
    "TIMED_OUT, TIMED_OUT, BROKE",
    "ERRORED, ERRORED, BROKE",
    "NOT_RUN, NOT_RUN, BROKE",
    "FAILED, PASSED, CONFORMS",
  })
  void knowsOnlyWhatFailedThen(Status then, Status now, Verdict expected) {
    Comparison comparison = compare(run(Map.of("a", then)), run(Map.of("a", now)));
    assertEquals(expected, comparison.verdict(), comparison.lines().toString());
  }

  @Test
  void saysWhatIsNewAndWhatIsMended() {
    Comparison comparison =
        compare(
            run(Map.of("a", Status.FAILED, "b", Status.FAILED)),
            run(Map.of("a", Status.FAILED, "c", Status.FAILED, "b", Status.PASSED)));
    assertSays(comparison, "  new failure  binary32 c: failed, did not fail then");
    assertSays(comparison, "  mended       binary64 b: passed, was failed then");
    assertSays(
        comparison,
        "  stale        2 mended, 0 gone: take this run's certificate.json for the baseline");
    assertSays(comparison, "acme against its baseline: 2 new failures, 2 known");
  }

  @Test
  void saysThatTheCertificateDoesNotConformWhereTheExitStatusDoes() {
    Run failing = run(Map.of("a", Status.FAILED));
    assertSays(
        compare(failing, failing),
        "acme against its baseline: 0 new failures, 2 known; the exit status follows the baseline,"
            + " the certificate does not conform");
  }

  @Test
  void tellsWhatStillBreaksFromWhatIsNew() {
    Run crashing = run(Map.of("a", Status.CRASHED));
    Comparison comparison = compare(crashing, crashing);
    assertSays(comparison, "  still broken binary32 a: crashed, as then");
    assertSays(comparison, "acme against its baseline: 0 new failures, 0 known, 2 still broken");
    assertSays(
        compare(run(Map.of("a", Status.FAILED)), crashing),
        "  new failure  binary32 a: crashed, was failed then");
  }

  @Test
  void saysWhatIsGone() {
    Run then = run(Map.of("a", Status.FAILED, "b", Status.FAILED));
    Comparison comparison = compare(then, run(Map.of("b", Status.EXCLUDED)));
    assertSays(comparison, "  gone         binary32 a: is no scenario any more");
    assertSays(comparison, "  gone         binary32 b: is excluded now");
    Comparison inOne = compare(then, Fakes.in(Precision.BINARY32, then));
    assertSays(inOne, "  gone         binary64 a: is not asked any more");
  }

  @Test
  void leavesAloneWhatIsNotSelected() {
    Run then = run(Map.of("a", Status.FAILED));
    Run some =
        Fakes.run(
            Selection.of(List.of(), List.of(Level.LAW), List.of()), then.scenarios(), List.of());
    Comparison comparison = Baseline.read(written(then)).with(Fakes.evidence(some));
    assertTrue(comparison.lines().stream().noneMatch(l -> l.startsWith("  gone")));
  }

  @Test
  void notesWhatShouldBe() {
    Comparison comparison = compare(run(Map.of()), run(Map.of("hoped", Status.FAILED)));
    assertSays(comparison, "  not met now  binary32 hoped: a SHOULD or MAY that was met then");
    assertEquals(Verdict.CONFORMS, comparison.verdict());
  }

  @Test
  void doesNotExcuseByWhatWasNotedAlone() throws IOException {
    Run failing = run(Map.of("a", Status.FAILED));
    Path file = written(failing);
    ObjectNode edited = (ObjectNode) new ObjectMapper().readTree(file.toFile());
    ObjectNode unmet = (ObjectNode) edited.get("unmet");
    JsonNode blocking = unmet.get("blocking");
    unmet.set("blocking", unmet.get("noted"));
    unmet.set("noted", blocking);
    Files.writeString(file, edited.toString());
    Comparison comparison = Baseline.read(file).with(Fakes.evidence(failing));
    assertSays(comparison, "  new failure  binary32 a: failed, was a SHOULD or MAY then");
    assertEquals(Verdict.DOES_NOT_CONFORM, comparison.verdict());
  }

  @Test
  void doesNotExcuseARunInWhichNothingPassed() {
    ScenarioEntry failing = Fakes.scenario("a");
    Run nothing = Fakes.run(List.of(failing), Fakes.outcomes(failing, Status.FAILED));
    assertEquals(
        Verdict.BROKE, compare(run(Map.of("a", Status.FAILED)), nothing).verdict(), "holes");
    List<ScenarioEntry> whole = List.of(failing, Fakes.everythingElse());
    List<Outcome> outcomes = new ArrayList<>(Fakes.outcomes(failing, Status.FAILED));
    outcomes.addAll(Fakes.outcomes(Fakes.everythingElse(), Status.PASSED));
    Run wanting = Fakes.run(whole, outcomes);
    assertEquals(Verdict.DOES_NOT_CONFORM, compare(wanting, wanting).verdict());
  }

  @Test
  void saysWhichClassMoved() {
    Comparison comparison = compare(accurate(AccuracyClass.TIGHT), accurate(AccuracyClass.STABLE));
    assertSays(comparison, "  accuracy     sigmoid binary32: stable, was tight then (worse)");
  }

  @Test
  void saysWhichClassCameOrWent() {
    Run none = run(Map.of());
    Run tight = accurate(AccuracyClass.TIGHT);
    assertSays(
        compare(none, tight), "  accuracy     sigmoid binary32: tight, was not measured then");
    assertSays(
        compare(tight, none), "  accuracy     sigmoid binary32: not measured, was tight then");
  }

  @Test
  void saysWhichClaimsCameOrWent() {
    Run sigmoid = run(Map.of());
    Run both = like(sigmoid, Set.of(Operation.SIGMOID, Operation.SOFTMAX), sigmoid.declarations());
    assertSays(compare(sigmoid, both), "  claimed now  softmax: was not claimed then");
    assertSays(compare(both, sigmoid), "  not claimed  softmax: was claimed then");
  }

  @Test
  void saysWhichConventionsChanged() {
    Run plain = run(Map.of());
    Declarations declared =
        plain.declarations().flushingSubnormals().composing(Operation.SIGMOID, "1 - s(-x)");
    Comparison comparison = compare(plain, like(plain, plain.claims(), declared));
    assertSays(comparison, "  convention   subnormals: flushed, was kept then");
    assertSays(comparison, "  convention   composed sigmoid: 1 - s(-x), was none then");
    assertEquals(Verdict.CONFORMS, comparison.verdict());
  }

  private static Run like(Run run, Set<Operation> claims, Declarations declared) {
    return new Run(
        run.provider(),
        claims,
        declared,
        run.selection(),
        run.sampling(),
        run.scenarios(),
        run.excluded(),
        run.outcomes());
  }

  private static Run accurate(AccuracyClass accuracy) {
    Run run = run(Map.of());
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(
        Fakes.measured(
            "sound", Subject.BINARY32, Fakes.measurement(Operation.SIGMOID, 1, accuracy)));
    return Fakes.run(run.scenarios(), outcomes);
  }

  @Test
  void readsBackWhatWasWritten() {
    Run run = Fakes.in(Precision.BINARY64, run(Map.of("a", Status.FAILED, "b", Status.CRASHED)));
    Archived read = Archived.read(written(run));
    Evidence evidence = Fakes.evidence(run);
    assertEquals(run.provider(), read.provider());
    assertEquals(run.claims(), read.claims());
    assertEquals(run.declarations(), read.declarations());
    assertEquals(evidence.certificate().shares(), read.shares());
    assertEquals(evidence.certificate().unmet(), read.unmet());
    assertEquals(Fakes.KIT, read.kit());
    assertEquals(Fakes.HERE, read.environment());
  }

  @Test
  void refusesWhatIsNoBaseline() throws IOException {
    Path file = folder.resolve("certificate.json");
    assertRefused(file, "is no certificate that can be read; name a file that 'certify' wrote");
    Files.writeString(file, "{");
    assertRefused(file, "is no certificate as this kit writes it (");
    Files.writeString(file, "{\"format\": 1}");
    assertRefused(file, "write it anew with this kit");
    Baseline baseline = Baseline.read(written(run(Map.of())));
    UsageException refusal =
        assertThrows(UsageException.class, () -> baseline.requireOf(new Identity("other", "1.0")));
    assertTrue(refusal.getMessage().contains("is of provider 'acme', and 'other' is certified"));
    baseline.requireOf(new Identity("acme", "2.0"));
  }

  private static void assertRefused(Path file, String problem) {
    UsageException refusal = assertThrows(UsageException.class, () -> Baseline.read(file));
    assertTrue(refusal.getMessage().startsWith(file + ": "), refusal.getMessage());
    assertTrue(refusal.getMessage().contains(problem), refusal.getMessage());
  }
}

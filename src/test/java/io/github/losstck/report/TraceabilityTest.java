package io.github.losstck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.losstck.Fakes;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.remote.Schemas;
import io.github.losstck.spec.AnsweringCode;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Run;
import io.github.losstck.verdict.Selection;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TraceabilityTest {
  private static final AnsweringCode CODE =
      new AnsweringCode(
          Map.of("2-1", List.of("io.github.losstck.spi.LossProvider#sigmoid", "other.Values")));

  private static final ScenarioEntry A = carrying("2-1.a", "2-1");
  private static final ScenarioEntry B = carrying("2-1.b", "2-1");
  private static final ScenarioEntry LOSS = carrying("2-2.a", "2-2");
  private static final ScenarioEntry CODED = carrying("x6", Set.of(), "X6");

  private static ScenarioEntry carrying(String id, String entry) {
    return carrying(id, Set.of(Operation.SIGMOID), entry);
  }

  private static ScenarioEntry carrying(String id, Set<Operation> operations, String entry) {
    return Fakes.scenario(
        id, Obligation.MUST, List.of(entry), operations.toArray(Operation[]::new));
  }

  private static Run run(Declarations declarations, List<Outcome> outcomes) {
    return new Run(
        new Identity("acme", "1 <b>|_*_"),
        Set.of(Operation.SIGMOID),
        declarations,
        Selection.of(List.of(), List.of(), List.of("2-1.", "x6")),
        Sampling.PUBLISHED,
        List.of(A, B, CODED),
        Map.of("C20", "no formula is given"),
        outcomes);
  }

  private static Evidence evidence(Run run) {
    return Evidence.of(
        Fakes.certificate(run), run.completed(), List.of(A, B, LOSS, CODED), Fakes.REGISTER);
  }

  private static List<Trace> traces(Run run) {
    return Traceability.of(evidence(run), CODE);
  }

  private static Trace trace(String entry, List<Outcome> outcomes) {
    return traces(run(Declarations.standard(), outcomes)).stream()
        .filter(t -> t.entry().id().equals(entry))
        .findFirst()
        .orElseThrow();
  }

  private static List<Outcome> ending(Status a, Status b) {
    List<Outcome> outcomes = new ArrayList<>(Fakes.outcomes(A, a));
    outcomes.addAll(Fakes.outcomes(B, b));
    outcomes.addAll(Fakes.outcomes(CODED, Status.PASSED));
    return outcomes;
  }

  @Test
  void followsAnEntryFromWhatIsStatedToWhatCameOfIt() {
    Trace trace = trace("2-1", ending(Status.PASSED, Status.PASSED));
    assertEquals("Sigmoid", trace.entry().title());
    assertEquals(
        List.of("2-1.a", "2-1.b"), trace.scenarios().stream().map(s -> s.scenario().id()).toList());
    assertEquals(Set.of(Operation.SIGMOID), trace.operations());
    assertEquals(
        List.of("io.github.losstck.spi.LossProvider#sigmoid", "other.Values"), trace.code());
    assertEquals(List.of(Subject.values()), List.copyOf(trace.outcomes().keySet()));
    trace.outcomes().values().forEach(f -> assertEquals("passed", f.words() + f.why()));
    assertEquals(2, trace.outcomes().get(Subject.BINARY64).counts().of(Status.PASSED));
  }

  @ParameterizedTest
  @CsvSource({
    "PASSED, FAILED, failed, 2-1.b: sigmoid[0]",
    "NOT_RUN, CRASHED, crashed, 2-1.b: sigmoid[0]",
    "FAILED, ERRORED, failed, 2-1.a: sigmoid[0]",
    "PASSED, NOT_RUN, not run, 2-1.b: sigmoid[0]",
    "NOT_CLAIMED, PASSED, passed, ''",
    "NOT_CLAIMED, EXCLUDED, not claimed, sigmoid[0]",
    "EXCLUDED, EXCLUDED, excluded, sigmoid[0]",
    "NOT_OBSERVABLE, NOT_OBSERVABLE, not observable, sigmoid[0]",
  })
  void letsTheStatusThatWeighsMostDecide(Status a, Status b, String words, String why) {
    Fared fared = trace("2-1", ending(a, b)).outcomes().get(Subject.BINARY32);
    assertEquals(words, fared.words());
    assertEquals(why, fared.why());
  }

  @Test
  void saysWhyNothingWasRunOrAsked() {
    List<Outcome> interrupted = Fakes.outcomes(A, Status.PASSED);
    assertEquals(
        "not run: 2-1.b: the scenario was listed, and did not finish; rerun it alone",
        told("2-1", interrupted, Subject.DOCUMENT));
    assertEquals(
        "not run: no scenario selected carries it", told("2-2", interrupted, Subject.BINARY32));
    assertFalse(trace("2-2", interrupted).scenarios().get(0).isSelected());
    assertEquals("excluded: no formula is given", told("C20", interrupted, Subject.DOCUMENT));
    assertEquals(
        "not asked: its scenarios ask nothing of a provider",
        told("X6", interrupted, Subject.BINARY64));
    Run narrow = run(Declarations.standard().precisions(Precision.BINARY32), interrupted);
    Fared wide = traces(narrow).get(14).outcomes().get(Subject.BINARY64);
    assertEquals("the provider does not declare binary64", wide.why());
  }

  private static String told(String entry, List<Outcome> outcomes, Subject subject) {
    Fared fared = trace(entry, outcomes).outcomes().get(subject);
    return fared.words() + ": " + fared.why();
  }

  @Test
  void writesAPageInTheOrderOfTheDocument() {
    Run run = run(Declarations.standard(), ending(Status.PASSED, Status.FAILED));
    String page = TraceabilityPage.markdown(Fakes.certificate(run), traces(run));
    List<String> rows = page.lines().filter(l -> l.startsWith("| ")).toList();
    assertEquals(2 + Fakes.REGISTER.entries().size(), rows.size());
    assertEquals(
        "| 2-1 | **Sigmoid** s(x) = 1 / (1 + e^-x). | `2-1.a`, `2-1.b` | `sigmoid` |"
            + " `spi.LossProvider#sigmoid`, `other.Values` | 2 passed |"
            + " 1 passed, 1 failed | 1 passed, 1 failed |",
        rows.get(2 + 14));
    assertTrue(rows.get(2 + 15).contains("| 0 of 1 selected: `2-2.a` | `sigmoid` | - | not run |"));
    assertTrue(rows.get(2 + 9).contains("KL(p \\|\\| q)"), rows.get(2 + 9));
    assertTrue(page.startsWith("# acme 1 \\<b>\\|\\_\\*\\_: the document"), page);
    assertTrue(page.contains("\n- 2-1 (binary32, binary64) failed: 2-1.b: sigmoid\\[0]\n"), page);
    assertTrue(
        page.contains(
            "\n- 1-1, 1-2, 1-3, 1-4, 1-5, 1-6, 1-7, 1-8, 1-9, 1-10, 1-11, 1-12, 1-13, 1-14, 2-2,"),
        page);
    assertTrue(
        page.endsWith(
            "\n## Not to be tested, and why\n\n- C20, Usual losses: no formula is given\n"),
        page);
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void writesWhatItsSchemaSays(Status status) throws JsonProcessingException {
    Run run = run(Declarations.standard(), ending(Status.PASSED, status));
    JsonNode json = json(run);
    assertEquals(Optional.empty(), Schemas.violation("traceability", json));
    JsonNode entry = json.at("/entries/14");
    assertEquals("2-1", entry.get("id").textValue());
    assertEquals(status.words(), entry.at("/scenarios/1/outcomes/binary32").textValue());
    assertEquals(
        "features/3-sigmoid/1-sigmoid.feature:7", entry.at("/scenarios/0/place").textValue());
    assertEquals("no scenario selected carries it", json.at("/entries/15/reason").textValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/format | 2",
        "/time | 0",
        "/verdict | \"passed\"",
        "/entries/14/id | \"Z1\"",
        "/entries/14/state | \"skipped\"",
        "/entries/14/outcomes/binary16 | {}",
        "/entries/14/outcomes/binary32/state | \"skipped\"",
        "/entries/14/outcomes/binary32/state | \"failed\"",
        "/entries/14/outcomes/binary32/why | \"it passed\"",
        "/entries/14/outcomes/binary32/counts/passed | 0",
        "/entries/14/outcomes/binary32/counts/skipped | 1",
        "/entries/14/scenarios/0/outcomes/document | \"not asked\"",
        "/entries/14/scenarios/0/place | \"here\"",
        "/entries/14/scenarios/0/operations | [\"sigmod\"]",
      })
  void anythingElseIsAViolation(String place, String value) throws JsonProcessingException {
    ObjectNode json = json(run(Declarations.standard(), ending(Status.PASSED, Status.PASSED)));
    int last = place.lastIndexOf('/');
    ((ObjectNode) json.at(place.substring(0, last)))
        .set(place.substring(last + 1), new ObjectMapper().readTree(value));
    assertTrue(Schemas.violation("traceability", json).isPresent());
  }

  @Test
  void writesTheSameBytesInWhateverOrderOutcomesCame() {
    List<Outcome> outcomes = ending(Status.PASSED, Status.FAILED);
    List<Outcome> reversed = new ArrayList<>(outcomes);
    Collections.reverse(reversed);
    assertEquals(
        text(run(Declarations.standard(), outcomes)), text(run(Declarations.standard(), reversed)));
  }

  private static String text(Run run) {
    Certificate certificate = Fakes.certificate(run);
    return TraceabilityWriter.json(certificate, traces(run));
  }

  private static ObjectNode json(Run run) throws JsonProcessingException {
    return (ObjectNode) new ObjectMapper().readTree(text(run));
  }
}

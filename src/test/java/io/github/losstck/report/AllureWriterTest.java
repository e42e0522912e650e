package io.github.losstck.report;

import static io.github.losstck.verdict.Status.FAILED;
import static io.github.losstck.verdict.Status.NOT_CLAIMED;
import static io.github.losstck.verdict.Status.PASSED;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.losstck.Fakes;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.Judgement;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Passport;
import io.github.losstck.verdict.Run;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import io.github.losstck.verdict.Worked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllureWriterTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void writesAResultForEachOutcome() throws IOException {
    Run run = Fakes.run(PASSED, FAILED, NOT_CLAIMED);
    assertEquals(run.completed().size(), write(run, "results").size());
  }

  @Test
  void tellsChapterFeatureRuleAndTags() throws IOException {
    JsonNode result = write(Fakes.run(PASSED), "results").get("sigmoid.a [binary32]");
    List<String> labels = new ArrayList<>();
    result
        .get("labels")
        .forEach(l -> labels.add(l.get("name").textValue() + "=" + l.get("value").textValue()));
    assertTrue(
        labels.containsAll(
            List.of(
                "epic=sigmoid",
                "parentSuite=Sigmoid",
                "feature=The sigmoid",
                "story=The sigmoid of zero is one half",
                "severity=critical",
                "tag=2-1",
                "tag=binary32",
                "tag=document")),
        labels.toString());
    String scenario = result.get("testCaseName").textValue();
    assertEquals(scenario + " [binary32]", result.get("name").textValue());
    assertEquals("index.html#id.sigmoid.a", result.at("/links/0/url").textValue());
    assertEquals("2-1 Sigmoid", result.at("/links/1/name").textValue());
    assertEquals("index.html#eq.2-1", result.at("/links/1/url").textValue());
    assertEquals(
        "MUST at the level document, `features/3-sigmoid/1-sigmoid.feature:7:3`\n\n"
            + "**2-1** Sigmoid: `s(x) = 1 / (1 + e^-x).`",
        result.get("description").textValue());
    assertEquals("provider", result.at("/parameters/0/name").textValue());
    assertEquals("acme", result.at("/parameters/0/value").textValue());
    assertEquals("binary32", result.at("/parameters/1/value").textValue());
  }

  @Test
  void tellsWhichStepFailedAndWhy() throws IOException {
    JsonNode result = write(Fakes.run(FAILED), "results").get("sigmoid.b [binary64]");
    assertEquals("failed", result.get("status").textValue());
    assertEquals("failed: sigmoid[0]", result.at("/statusDetails/message").textValue());
    assertEquals(
        "sigmoid[0]\nexpected 0.5\nwas 0.7", result.at("/statusDetails/trace").textValue());
    List<String> steps = new ArrayList<>();
    result.get("steps").forEach(s -> steps.add(s.get("status").textValue()));
    assertEquals(List.of("passed", "passed", "failed"), steps);
    Path attachment =
        folder.resolve("results").resolve(result.at("/attachments/0/source").textValue());
    assertEquals("sigmoid[0]\nexpected 0.5\nwas 0.7", Files.readString(attachment));
  }

  @Test
  void writesTheSameForTheSameOutcomes() throws IOException {
    write(Fakes.run(PASSED, FAILED), "one");
    write(Fakes.run(PASSED, FAILED), "other");
    assertEquals(contents("one"), contents("other"));
  }

  @Test
  void keepsTheHistoryOfAScenarioForEachSubject() throws IOException {
    Map<String, JsonNode> results = write(Fakes.run(PASSED, FAILED), "results");
    Stream<String> histories = results.values().stream().map(r -> r.get("historyId").textValue());
    assertEquals(results.size(), histories.distinct().count());
  }

  @Test
  void keepsTheHistoryOfAScenarioThatIsMovedRenamedOrReworded() throws IOException {
    ScenarioEntry before = Fakes.scenario("sigmoid.a");
    ScenarioEntry after =
        new ScenarioEntry(
            before.id(),
            "sigmoid",
            "Another name",
            "Another feature",
            "Another rule",
            "classpath:losstck/features/9-elsewhere/1-else.feature",
            99,
            "features/9-elsewhere/1-else.feature:99:3",
            List.of("2-2"),
            before.profile(),
            before.level(),
            before.obligation(),
            before.operations(),
            before.precisions(),
            List.of("the logits are 1"));
    Map<String, JsonNode> earlier = write(run(before, PASSED), "before");
    Map<String, JsonNode> later = write(run(after, FAILED), "after");
    assertEquals(3, earlier.size());
    for (String fullName : earlier.keySet()) {
      for (String key : List.of("historyId", "testCaseId", "fullName", "parameters")) {
        assertEquals(earlier.get(fullName).get(key), later.get(fullName).get(key));
      }
    }
  }

  @Test
  void keepsTheOrderOfTheDocument() throws IOException {
    Map<String, JsonNode> results = write(Fakes.run(PASSED, FAILED), "results");
    List<String> names =
        results.values().stream()
            .sorted(Comparator.comparingLong(r -> r.get("start").longValue()))
            .map(r -> r.get("fullName").textValue())
            .toList();
    assertEquals("sigmoid.a [document]", names.get(0));
    assertEquals("sigmoid.b [binary32]", names.get(4));
  }

  @Test
  void attachesWhyAndWhereAnAnswerIsWrong() throws IOException {
    Passport passport = Fakes.passport(Precision.BINARY32, x -> 0.5);
    Worked worked = new Worked(2, 1, "0.25", "0.5", 1e7, Judgement.Ruling.BEYOND);
    Outcome failed =
        new Outcome(
            "a",
            Subject.BINARY32,
            FAILED,
            "sigmoid[1] is wrong\n  expected 0.25",
            2,
            List.of(),
            List.of(passport),
            List.of(worked));
    JsonNode attached =
        write(Fakes.run(List.of(Fakes.scenario("a")), List.of(failed)), "results")
            .get("a [binary32]")
            .get("attachments");
    assertEquals("sigmoid[1] is wrong\n  expected 0.25", read(attached.get(0)));
    assertEquals("text/csv", attached.get(1).get("type").textValue());
    assertEquals(
        "step,element,expected,computed,error in ulp,ruling\n3,1,0.25,0.5,1e7,beyond\n",
        read(attached.get(1)));
    assertEquals("errors of sigmoid", attached.get(2).get("name").textValue());
    assertTrue(read(attached.get(2)).startsWith("<svg"));
  }

  @Test
  void attachesNothingToWhatPassedOrWasNotAsked() throws IOException {
    Map<String, JsonNode> results = write(Fakes.run(PASSED, NOT_CLAIMED), "results");
    assertTrue(results.values().stream().noneMatch(r -> r.has("attachments")));
  }

  @Test
  void turnsNothingRedThatMerelyShouldBe() throws IOException {
    ScenarioEntry should =
        Fakes.scenario("a", Obligation.SHOULD, List.of("2-1"), Operation.SIGMOID);
    JsonNode result = write(run(should, FAILED), "results").get("a [binary32]");
    assertEquals("skipped", result.get("status").textValue());
    assertEquals("SHOULD not met: sigmoid[0]", result.at("/statusDetails/message").textValue());
    assertEquals(List.of("SHOULD or MAY not met"), categories(result));
  }

  @ParameterizedTest
  @CsvSource({
    "FAILED, Does not conform",
    "UNCERTAIN, Kit uncertain",
    "ERRORED, Provider or kit broke",
    "NOT_RUN, Provider or kit broke",
    "TIMED_OUT, Process of the provider broke",
    "WRONG_SHAPE, Process of the provider broke",
    "TOO_LARGE, Process of the provider broke",
    "NOT_CLAIMED, Not claimed",
    "NOT_OBSERVABLE, Not observable",
    "EXCLUDED, Excluded by declaration",
  })
  void putsEachStatusInOneCategory(Status status, String category) throws IOException {
    Map<String, JsonNode> results = write(Fakes.run(status), "results");
    JsonNode result = results.get("sigmoid." + (char) ('a' + status.ordinal()) + " [binary32]");
    assertEquals(List.of(category), categories(result));
  }

  @Test
  void describesTheEnvironment() throws IOException {
    write(Fakes.run(PASSED), "results");
    String environment = Files.readString(folder.resolve("results/environment.properties"));
    JsonNode executor = JSON.readTree(folder.resolve("results/executor.json").toFile());
    assertEquals("acme 1.0 conforms", executor.get("reportName").textValue());
    assertTrue(environment.contains("Provider = acme\n"), environment);
    assertTrue(environment.contains("Verdict = conforms\n"), environment);
    assertFalse(environment.contains("#"), environment);
  }

  @Test
  void titlesAChapterByItsFolder() {
    assertEquals(
        "Maximum likelihood",
        AllureLabels.chapter("classpath:losstck/features/1-maximum-likelihood/2-coin.feature"));
    assertEquals("Features", AllureLabels.chapter("coin.feature"));
  }

  private static Run run(ScenarioEntry scenario, Status ofProvider) {
    return Fakes.run(List.of(scenario), Fakes.outcomes(scenario, ofProvider));
  }

  private String read(JsonNode attachment) throws IOException {
    return Files.readString(
        folder.resolve("results").resolve(attachment.get("source").textValue()));
  }

  /** Names the categories that a result falls into. */
  private List<String> categories(JsonNode result) throws IOException {
    List<String> names = new ArrayList<>();
    for (JsonNode each : JSON.readTree(folder.resolve("results/categories.json").toFile())) {
      boolean matches =
          each.get("matchedStatuses").get(0).equals(result.get("status"))
              && (!each.has("messageRegex")
                  || Pattern.matches(
                      each.get("messageRegex").textValue(),
                      result.at("/statusDetails/message").textValue()));
      if (matches) {
        names.add(each.get("name").textValue());
      }
    }
    return names;
  }

  private Map<String, JsonNode> write(Run run, String name) throws IOException {
    Path results = folder.resolve(name);
    new AllureWriter(Fakes.evidence(run), results).write();
    Map<String, JsonNode> read = new TreeMap<>();
    try (Stream<Path> files = Files.list(results)) {
      for (Path file : files.filter(f -> f.toString().endsWith("-result.json")).toList()) {
        JsonNode result = JSON.readTree(file.toFile());
        read.put(result.get("fullName").textValue(), result);
      }
    }
    return read;
  }

  private Map<String, String> contents(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.collect(toMap(f -> f.getFileName().toString(), AllureWriterTest::text));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

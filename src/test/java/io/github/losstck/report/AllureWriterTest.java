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
import io.github.losstck.verdict.Run;
import io.github.losstck.verdict.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
                "epic=Sigmoid",
                "feature=The sigmoid",
                "story=The sigmoid of zero is one half",
                "severity=critical",
                "tag=2-1",
                "tag=id.sigmoid.a",
                "tag=document")),
        labels.toString());
    String scenario = result.get("testCaseName").textValue();
    assertEquals(scenario + " [binary32]", result.get("name").textValue());
    assertEquals("2-1 Sigmoid", result.at("/links/0/name").textValue());
    assertEquals("urn:loss-tck:register:2-1", result.at("/links/0/url").textValue());
    assertTrue(result.get("description").textValue().contains("s(x) = 1 / (1 + e^-x)."));
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
    List<String> names = new ArrayList<>();
    for (JsonNode each : JSON.readTree(folder.resolve("results/categories.json").toFile())) {
      String allureStatus = result.get("status").textValue();
      String message = result.at("/statusDetails/message").textValue();
      boolean matches =
          each.get("matchedStatuses").get(0).textValue().equals(allureStatus)
              && (!each.has("messageRegex")
                  || Pattern.matches(each.get("messageRegex").textValue(), message));
      if (matches) {
        names.add(each.get("name").textValue());
      }
    }
    assertEquals(List.of(category), names);
  }

  @Test
  void describesTheEnvironment() throws IOException {
    write(Fakes.run(PASSED), "results");
    String environment = Files.readString(folder.resolve("results/environment.properties"));
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

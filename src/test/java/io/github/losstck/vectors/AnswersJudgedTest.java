package io.github.losstck.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.losstck.UsageException;
import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.remote.Schemas;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.NotClaimed;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Verdict;
import io.github.losstck.zoo.Variant;
import io.github.losstck.zoo.Zoo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersJudgedTest {
  private static final LossProvider REFERENCE = new ReferenceProvider();
  private static List<String> all;
  private static List<String> few;

  @TempDir private Path folder;

  @BeforeAll
  static void write() throws IOException {
    all = Answering.vectors(Answering.order(List.of(), false));
    few = Answering.vectors(Answering.order(List.of(), false, "smoothing.", "refused-transposed."));
  }

  private AnswersJudged judge(List<String> vectors, List<String> answers) throws IOException {
    return judge(vectors, answers, Declarations.standard());
  }

  private AnswersJudged judge(List<String> vectors, List<String> answers, Declarations declarations)
      throws IOException {
    return AnswersJudged.of(
        Answering.file(folder, "vectors.jsonl", vectors),
        Answering.file(folder, "answers.jsonl", answers),
        declarations);
  }

  private static String summary(AnswersJudged judged) {
    List<String> lines = judged.lines();
    return lines.get(lines.size() - 2);
  }

  @Test
  void whatTheReferenceAnswersIsRight() throws Exception {
    List<String> answers = new ArrayList<>(Answering.answers(all, REFERENCE));
    for (String answer : answers) {
      assertEquals(
          Optional.empty(), Schemas.violation("answer", new ObjectMapper().readTree(answer)));
    }
    Collections.reverse(answers);
    AnswersJudged judged = judge(all, answers);
    assertEquals(Verdict.CONFORMS, judged.verdict());
    assertEquals(
        "the answers are right: %1$d of %1$d vectors met".formatted(all.size()), summary(judged));
    assertTrue(judged.lines().get(judged.lines().size() - 1).startsWith("this is no certificate"));
  }

  /** Of the others a run leaves out what they declare not to accept. */
  static Stream<Variant> variants() {
    return Zoo.variants().stream()
        .filter(v -> !v.declarations().hardLabelsOnly())
        .filter(v -> v.declarations().maximumRank() == Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @MethodSource("variants")
  void noSoundVariantIsBlamed(Variant variant) throws Exception {
    List<String> asked = all.stream().filter(v -> claims(variant, v)).toList();
    AnswersJudged judged = judge(asked, Answering.answers(asked, variant), variant.declarations());
    assertEquals(Verdict.CONFORMS, judged.verdict(), String.join("\n", judged.lines()));
  }

  private static boolean claims(LossProvider provider, String vector) {
    return provider.claims().stream()
        .anyMatch(operation -> vector.contains("\"operation\":\"" + operation.method() + "\""));
  }

  @Test
  void theWorstElementIsExplainedAsInARun() throws Exception {
    LossProvider wrong =
        new LossProvider() {
          @Override
          public Tensor labelSmoothing(Tensor labels, double epsilon) {
            return REFERENCE.labelSmoothing(labels, epsilon).map(y -> y > 0.9 ? 0.5 : y);
          }
        };
    List<String> vectors = Answering.vectors(Answering.order(List.of(), false, "smoothing."));
    AnswersJudged judged = judge(vectors, Answering.answers(vectors, wrong));
    assertEquals(Verdict.DOES_NOT_CONFORM, judged.verdict());
    String lines = String.join("\n", judged.lines());
    assertTrue(
        lines.matches(
            "(?s).*\nfailed smoothing\\.[a-z0-9.-]+/binary(32|64)/1: smoothed labels[\\[\\]\\d]* is wrong"
                + " \\(\\d of \\d elements\\)\n  expected [01]\\S*\n  was      0\\.5 \\(0x1\\.0p-1\\)"
                + "\n  error    [0-9.e+]+ ulp of binary\\d\\d, allowed [0-9.]+\n  labels   .*"),
        lines);
  }

  private List<String> answers() throws Exception {
    return new ArrayList<>(Answering.answers(few, REFERENCE));
  }

  @Test
  void whatIsMissingUnknownOrRepeatedIsToldAndNeverPasses() throws Exception {
    List<String> missing = answers();
    String first = missing.remove(0);
    assertEnds(Verdict.DOES_NOT_CONFORM, "1 vectors without an answer: " + id(first), missing);
    List<String> unknown = answers();
    unknown.add("{\"type\":\"refused\",\"id\":\"nowhere/1\",\"reason\":\"\"}");
    assertEnds(Verdict.DOES_NOT_CONFORM, "1 answers to no vector: nowhere/1", unknown);
    List<String> repeated = answers();
    repeated.add(first);
    assertEnds(Verdict.DOES_NOT_CONFORM, "1 ids answered more than once: " + id(first), repeated);
    assertEnds(
        Verdict.DOES_NOT_CONFORM,
        few.size() + " vectors without an answer: " + String.join(", ", ids(3)) + ", …",
        List.of());
  }

  private static String id(String line) {
    return line.replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1");
  }

  private static List<String> ids(int most) {
    return few.stream().limit(most).map(AnswersJudgedTest::id).toList();
  }

  private void assertEnds(Verdict verdict, String line, List<String> answers) throws IOException {
    AnswersJudged judged = judge(few, answers);
    assertEquals(verdict, judged.verdict());
    assertTrue(judged.lines().contains(line), String.join("\n", judged.lines()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "none at all | BROKE | lines that are no answer: line 1: a line that is no JSON object",
        "{\"type\":\"result\"} | BROKE | lines that are no answer: line 1: ",
        "{\"type\":\"stop\",\"id\":\"ID\"} | BROKE | line 1: a line of type stop, not error or",
        "{\"type\":\"error\",\"id\":\"ID\",\"message\":\"no\"} | BROKE | ID: label smoothing broke",
        "{\"type\":\"refused\",\"id\":\"ID\",\"reason\":\"no\"} | DOES_NOT_CONFORM | ID: label smoothing was refused",
        "{\"type\":\"result\",\"id\":\"ID\",\"output\":null} | DOES_NOT_CONFORM | ID: label smoothing returned null",
        "{\"type\":\"result\",\"id\":\"ID\",\"output\":{\"shape\":[],\"datatype\":\"FP32\",\"data\":[1]}} | DOES_NOT_CONFORM | ID: label smoothing returned the wrong shape",
        "{\"type\":\"result\",\"id\":\"ID\",\"output\":{\"shape\":[],\"datatype\":\"FP64\",\"data\":[1]}} | DOES_NOT_CONFORM | ID: label smoothing returned the wrong precision",
        "{\"type\":\"result\",\"id\":\"ID\",\"output\":{\"shape\":[],\"datatype\":\"INT32\",\"data\":[1]}} | BROKE | ID: the output is INT32; give FP32 or FP64",
        "{\"type\":\"result\",\"id\":\"ID\",\"output\":{\"shape\":[3],\"datatype\":\"FP32\",\"data\":[1]}} | BROKE | ID: fewer elements than shape [3]",
        "{\"type\":\"notClaimed\",\"id\":\"ID\"} | DOES_NOT_CONFORM | is answered in some lines and not claimed in others",
      })
  void everyOtherAnswerHasItsEnd(String answer, Verdict verdict, String told) throws Exception {
    List<String> answers = answers();
    int smoothing = indexOf("\"labelSmoothing\"", "\"FP32\"", "\"lower\"");
    String id = id(few.get(smoothing));
    answers.remove(smoothing);
    answers.add(0, answer.replace("ID", id));
    AnswersJudged judged = judge(few, answers);
    String lines = String.join("\n", judged.lines());
    assertEquals(verdict, judged.verdict(), lines);
    assertTrue(lines.contains(told.replace("ID", id)), lines);
  }

  private static int indexOf(String... parts) {
    for (int i = 0; i < few.size(); i++) {
      String line = few.get(i);
      if (List.of(parts).stream().allMatch(line::contains)) {
        return i;
      }
    }
    throw new AssertionError(String.join(", ", parts));
  }

  @Test
  void whatIsToBeRefusedMustNotBeAnswered() throws Exception {
    int refused = indexOf("\"refused\":true", "\"must\"");
    List<String> answers = answers();
    answers.set(
        refused,
        "{\"type\":\"result\",\"id\":\"%s\",\"output\":{\"shape\":[],\"datatype\":\"FP32\",\"data\":[1]}}"
            .formatted(id(few.get(refused))));
    AnswersJudged judged = judge(few, answers);
    assertEquals(Verdict.DOES_NOT_CONFORM, judged.verdict());
    assertTrue(String.join("\n", judged.lines()).contains("was answered, and should be refused"));
  }

  @Test
  void whatShouldBeAndIsNotBlocksNothing() throws Exception {
    String vector = few.get(indexOf("\"labelSmoothing\"", "\"lower\"", "\"must\""));
    List<String> vectors = List.of(vector.replace("\"must\"", "\"should\""), few.get(1));
    List<String> answers = new ArrayList<>(Answering.answers(vectors, REFERENCE));
    answers.set(0, "{\"type\":\"refused\",\"id\":\"%s\",\"reason\":\"no\"}".formatted(id(vector)));
    AnswersJudged judged = judge(vectors, answers);
    assertEquals(Verdict.CONFORMS, judged.verdict());
    assertEquals(
        "the answers are right: 1 of 2 vectors met, 1 SHOULD or MAY not met", summary(judged));
  }

  @Test
  void nothingPassesWhereNothingIsClaimed() throws Exception {
    LossProvider nothing = new LossProvider() {};
    assertThrows(NotClaimed.class, () -> nothing.sigmoid(Tensor.of(new float[1], 1)));
    AnswersJudged judged = judge(few, Answering.answers(few, nothing));
    assertEquals(Verdict.DOES_NOT_CONFORM, judged.verdict());
    assertEquals(
        "the answers are not all right: 0 of %1$d vectors met, %1$d not claimed"
            .formatted(few.size()),
        summary(judged));
  }

  @Test
  void aGradientIsJudgedByTheConventionThatIsDeclared() throws Exception {
    List<String> vectors =
        Answering.vectors(Answering.order(List.of(), false, "gradient", "softmax-gradient"));
    List<String> derivative = Answering.answers(vectors, REFERENCE);
    assertEquals(Verdict.CONFORMS, judge(vectors, derivative).verdict());
    Declarations normalised = Declarations.standard().gradients(Gradients.OF_NORMALISED_LABELS);
    assertEquals(Verdict.DOES_NOT_CONFORM, judge(vectors, derivative, normalised).verdict());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"type\":\"vector\",\"id\":\"a\"}", "\u0000\uffff"})
  void aFileOfVectorsThatIsNoneIsAMisuse(String line) {
    assertThrows(UsageException.class, () -> judge(List.of(line), List.of()));
  }

  @Test
  void vectorsThatWereTamperedWithAreAMisuse() {
    List<String> twice = List.of(few.get(0), few.get(0));
    UsageException e = assertThrows(UsageException.class, () -> judge(twice, answers()));
    assertEquals(
        "the vector " + id(few.get(0)) + " stands twice; write the vectors anew", e.getMessage());
    int refused = indexOf("\"refused\":true", "\"sigmoidCrossEntropy\"");
    String answerable =
        few.get(refused)
            .replace(
                "{\"refused\":true}", "{\"shape\":[],\"lower\":[],\"upper\":[],\"allowed\":[]}");
    LossProvider zeros =
        new LossProvider() {
          @Override
          public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
            return labels.map(y -> 0);
          }
        };
    List<String> tampered = List.of(answerable);
    assertThrows(UsageException.class, () -> judge(tampered, Answering.answers(tampered, zeros)));
  }
}

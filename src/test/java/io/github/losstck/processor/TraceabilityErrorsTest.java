package io.github.losstck.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import io.github.losstck.spec.Register;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes one mistake at a time in code, and asserts all that the compiler says of it, and where. */
class TraceabilityErrorsTest {
  private static final String SIGMOID = "reference/Sigmoid.java";
  private static final String PROVIDER = "spi/LossProvider.java";
  private static final String LIKELIHOOD = "1-maximum-likelihood/1-likelihood.feature";
  private static final String FEATURE = "features/" + LIKELIHOOD + ":";
  private static final String REGISTER = "src/main/resources/losstck/register.json:";

  @TempDir private Path folder;
  private Kit kit;

  @BeforeEach
  void copy() throws IOException {
    kit = new Kit(folder);
  }

  private void requireSaid(String... expected) {
    assertEquals(List.of(expected), Kit.said(kit.processed()));
  }

  private static void requireSaid(Compilation compilation, String... expected) {
    assertEquals(List.of(expected), Kit.said(compilation));
  }

  private static String inRegister(String id) {
    return Stated.RESOURCES + Register.load().place(id);
  }

  @Test
  void anIdThatIsNone() {
    String at = kit.editSource(SIGMOID, "\"2-1\"", "^\"2-99\"");
    requireSaid(
        "%s:%s: LT01: '2-99' is no entry of the register; write an id that 'loss-tck list register' shows"
            .formatted(SIGMOID, at));
  }

  @Test
  void anIdThatIsNoneAmongOthers() {
    String at = kit.editSource(SIGMOID, "\"2-2\", \"L4\"", "\"2-2\", ^\"\", \"L4\"");
    requireSaid(
        "%s:%s: LT01: '' is no entry of the register; write an id that 'loss-tck list register' shows"
            .formatted(SIGMOID, at));
  }

  @Test
  void anIdTwice() {
    String at = kit.editSource(SIGMOID, "\"2-2\", \"L4\"", "\"2-2\", \"L4\", ^\"2-2\"");
    requireSaid("%s:%s: LT02: '2-2' is named twice; delete one of them".formatted(SIGMOID, at));
  }

  @Test
  void anAnnotationThatNamesNothing() {
    String at = kit.editSource(SIGMOID, "@Specified(\"2-1\")", "^@Specified({})");
    requireSaid(
        "%s:%s: LT03: @Specified names nothing; name an entry or delete it".formatted(SIGMOID, at));
  }

  @Test
  void anEntryThatNoCodeAnswersFor() {
    kit.editSource("verdict/Agreement.java", "@Specified(\"C18\")", "");
    requireSaid(
        inRegister("C18")
            + ": LT04: no code answers for C18 (Hand-written and framework losses agree); add"
            + " @Specified(\"C18\") to what computes it");
  }

  @Test
  void anEntryThatNoScenarioRuns() throws IOException {
    kit.editFeature("2-information/2-cross-entropy.feature", "@erratum.X18\n", "\n");
    requireSaid(
        inRegister("X18")
            + ": LT05: no scenario runs X18 (Nearer does not mean a smaller cross entropy); tag one"
            + " with @erratum.X18, or with that and @excluded a rule that says why");
  }

  @Test
  void anOperationThatNamesNothing() {
    String at =
        kit.editSource(
            PROVIDER,
            "@Specified(\"C3\")\n  default Tensor normalMeanEstimate",
            "default Tensor ^normalMeanEstimate");
    requireSaid(
        "%s:%s: LT06: the scenario normal-mean.three.uneven runs C3 (Densities in place of probabilities) on"
                .formatted(PROVIDER, at)
            + " normalMeanEstimate, which does not name it; add \"C3\" to @Specified, or see to the"
            + " tags of features/"
            + LIKELIHOOD
            + ":267:9");
  }

  @Test
  void anOperationThatDoesNotNameWhatItRuns() {
    String at = kit.editSource(PROVIDER, "@Specified({\"L7\", \"O1\"})", "^@Specified(\"L7\")");
    requireSaid(
        "%s:%s: LT06: the scenario output.one-hot runs O1 (Printed one-hot labels) on oneHot, which"
                .formatted(PROVIDER, at)
            + " does not name it; add \"O1\" to @Specified, or see to the tags of"
            + " features/5-listing/1-outputs.feature:14:5");
  }

  @Test
  void anOperationThatNamesWhatItDoesNotRun() {
    String at = kit.editSource(PROVIDER, "{\"L7\", \"O1\"}", "{\"L7\", \"O1\", ^\"O2\"}");
    requireSaid(
        "%s:%s: LT07: no scenario runs O2 (Printed smoothed labels) on oneHot; delete \"O2\", or tag"
                .formatted(PROVIDER, at)
            + " one that does with @output.O2");
  }

  @Test
  void anOperationWithoutAValue() {
    kit.editSource("oracle/Rows.java", "@ValueOf(Operation.LOG_SOFTMAX)", "");
    String at = kit.placeInSource("spi/Operation.java", "LOG_SOFTMAX(");
    requireSaid(
        "spi/Operation.java:%s: LT08: the oracle has no exact value of logSoftmax; write it in the"
                .formatted(at)
            + " package oracle, and mark it @ValueOf(LOG_SOFTMAX)");
  }

  @Test
  void anOperationWithoutABound() {
    kit.editSource("oracle/ErrorBounds.java", "@BoundOf(Operation.ONE_HOT)", "");
    String at = kit.placeInSource("spi/Operation.java", "ONE_HOT(");
    requireSaid(
        "spi/Operation.java:%s: LT09: the oracle has no bound on the error of oneHot; write it in the"
                .formatted(at)
            + " package oracle, and mark it @BoundOf(ONE_HOT)");
  }

  @Test
  void anEntryThatIsExcludedAndAnsweredFor() {
    String at = kit.editSource(SIGMOID, "\"2-1\"", "{\"2-1\", ^\"C20\"}");
    requireSaid(
        "%s:%s: LT19: a rule says with @excluded that nothing can test C20 (Usual losses), and this code"
                .formatted(SIGMOID, at)
            + " is to; delete either");
  }

  @Test
  void aMalformedRegister() {
    String bad = "[\n  { \"id\": \"Z1\", \"title\": \"t\", \"statement\": \"s\" }\n]";
    TraceabilityProcessor processor =
        new TraceabilityProcessor(() -> Register.parse(bad.getBytes(UTF_8)));
    requireSaid(
        kit.processed(processor, kit.features()),
        REGISTER + "2:11: LT20: 'Z1' is not an id; write ids as in 2-3, L4, O3, C14 or X4");
  }

  @Test
  void whateverElseGoesWrong() {
    TraceabilityProcessor broken =
        new TraceabilityProcessor(
            () -> {
              throw new IllegalStateException("it\nis broken");
            });
    requireSaid(
        kit.processed(broken, kit.features()),
        "LT29: TraceabilityProcessor broke: java.lang.IllegalStateException: it is broken; report"
            + " it, with the code that is compiled");
  }

  @Test
  void allMistakesOfOneBuildTogether() throws IOException {
    String inFeature = kit.editFeature(LIKELIHOOD, "| distant  | 1000", "^| uneven   | 1000");
    String inCode = kit.editSource(SIGMOID, "\"2-1\"", "^\"2-99\"");
    List<String> said = Kit.said(kit.processed());
    assertEquals(2, said.size(), said::toString);
    assertTrue(said.get(0).startsWith(FEATURE + inFeature + ": LT15: "), said.get(0));
    assertTrue(said.get(1).startsWith(SIGMOID + ":" + inCode + ": LT01: "), said.get(1));
  }
}

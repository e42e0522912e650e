package io.github.losstck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks for the loss of one row of labels and two of logits. */
class SpreadingTest {
  private static final LossProvider SOUND = new ReferenceProvider();

  @TempDir Path folder;

  @Test
  void passesARefusal() throws IOException {
    Outcome outcome = run(SOUND::softmaxCrossEntropy);
    assertEquals(Status.PASSED, outcome.status(), outcome.detail());
  }

  @Test
  void passesTheRowRepeatedWithinTheBounds() throws IOException {
    Outcome outcome = run((y, x) -> repeated(y, x).map(Math::nextUp));
    assertEquals(Status.PASSED, outcome.status(), outcome.detail());
  }

  @Test
  void failsAnswersOfAnotherShape() throws IOException {
    assertFails(
        (y, x) -> Tensor.of(Arrays.copyOf(repeated(y, x).doubles(), y.rows()), y.rows()),
        "BINARY64[1][3.34901221676");
    assertFails((y, x) -> y.rows() == x.rows() ? SOUND.softmaxCrossEntropy(y, x) : null, "null");
  }

  @Test
  void failsAnswersOfOtherRows() throws IOException {
    assertFails(
        (y, x) -> y.rows() == x.rows() ? repeated(y, x) : repeated(y, x).map(loss -> 2 * loss),
        "BINARY64[2][6.698024433536");
  }

  @Test
  void blamesTheFeatureWhereNothingCanBeRepeated() throws IOException {
    Outcome outcome = run(2, "| 1 | 0 |", (y, x) -> x);
    assertEquals(Status.KIT_ERRORED, outcome.status());
    assertTrue(outcome.detail().contains("no row can be repeated to fit"), outcome.detail());
  }

  private static Tensor repeated(Tensor labels, Tensor logits) {
    return SOUND.softmaxCrossEntropy(logits.mapRows(x -> labels.doubles()), logits);
  }

  private void assertFails(BinaryOperator<Tensor> loss, String was) throws IOException {
    Outcome outcome =
        run((y, x) -> y.rows() == 2 ? SOUND.softmaxCrossEntropy(y, x) : loss.apply(y, x));
    assertEquals(Status.FAILED, outcome.status(), outcome.detail());
    String start =
        "softmax cross entropy of one row and several is not that of the row repeated"
            + "\n  expected Refused, or BINARY64[2][3.34901221676";
    assertTrue(outcome.detail().startsWith(start), outcome.detail());
    assertTrue(outcome.detail().contains("\n  was      " + was), outcome.detail());
    assertTrue(
        outcome
            .detail()
            .contains(
                "\n  labels   of shape [1, 3]\n  logits   of shape [2, 3]"
                    + "\n  remedy   throw Refused, or answer for each row"),
        outcome.detail());
  }

  private Outcome run(BinaryOperator<Tensor> loss) throws IOException {
    return run(3, "| 0 | 1 | 0 |", loss);
  }

  private Outcome run(int classes, String labels, BinaryOperator<Tensor> loss) throws IOException {
    Files.writeString(
        folder.resolve("x.feature"),
        """
        @behaved @must @profile.softmax
        Feature: x
        @id.a
        Scenario: s
        Given the labels of shape 1 x CLASSES are
          LABELS
        And the logits are
          | 1 | -1 | 2  |
          | 2 | 1  | -2 |
        When the softmax cross entropy is evaluated
        Then the softmax cross entropy should be refused or be that of rows repeated
        """
            .replace("CLASSES", Integer.toString(classes))
            .replace("LABELS", labels));
    Catalogue catalogue = Catalogue.in(folder);
    LossProvider provider =
        new LossProvider() {
          @Override
          public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
            return loss.apply(labels, logits);
          }
        };
    return Runner.ofProvider(
            catalogue,
            Subject.BINARY64,
            new ProviderUnderTest(
                "liar", provider, Set.of(Operation.SOFTMAX_CROSS_ENTROPY), Declarations.standard()))
        .run(catalogue.scenarios(), new Watcher() {})
        .get(0);
  }
}

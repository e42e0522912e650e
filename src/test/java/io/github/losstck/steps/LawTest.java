package io.github.losstck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spec.Effort;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spec.Seed;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the sentences of laws against answers that are sound but for a law, and sound ones. */
class LawTest {
  private static final String DRAWN = "Given the logits are 40 rows of 2 drawn from -2 to 2\n";
  private static final String EXCHANGED =
      "Then `softmax(reverse(x))` should equal `reverse(softmax(x))` bit for bit";

  @TempDir Path folder;

  @Test
  void explainsTwoAnswersThatAreNotTheSame() throws IOException {
    Outcome outcome = run(DRAWN + EXCHANGED, new Leftovers());
    assertEquals(Status.FAILED, outcome.status());
    String[] lines = outcome.detail().split("\n");
    assertTrue(
        lines[0].matches(
            "softmax\\(reverse\\(x\\)\\)\\[\\d+]\\[[01]] should equal reverse\\(softmax\\(x\\)\\)"
                + " bit for bit \\(\\d+ of 80 elements differ\\)"),
        lines[0]);
    assertTrue(lines[1].matches("  expected 0\\.\\d+ \\(0x1\\.[0-9a-f]+p-\\d\\)"), lines[1]);
    assertTrue(lines[2].matches("  was      0\\.\\d+ \\(0x1\\.[0-9a-f]+p-\\d\\)"), lines[2]);
    assertTrue(lines[3].matches("  error    \\d+\\.0+ ulp of binary64, allowed 0"), lines[3]);
    assertTrue(lines[4].matches("  answer   softmax\\[\\d+]\\[[01]]"), lines[4]);
    assertTrue(lines[5].matches("  logits   \\[.* \\(.*\\), .* \\(.*\\)]"), lines[5]);
    assertTrue(lines[6].matches("  beside   softmax\\[\\d+]\\[[01]]"), lines[6]);
    assertTrue(lines[7].startsWith("  logits   ["), lines[7]);
  }

  @Test
  void failsWhatIsBeyondItsBoundThoughItAgreesWithItself() throws IOException {
    LossProvider uniform =
        new LossProvider() {
          @Override
          public Tensor softmax(Tensor logits) {
            return logits.map(x -> 0.5);
          }
        };
    Outcome outcome = run(DRAWN + EXCHANGED, uniform);
    assertEquals(Status.FAILED, outcome.status());
    assertTrue(outcome.detail().contains("is wrong ("), outcome.detail());
  }

  @ParameterizedTest
  @CsvSource({"0, PASSED", "3, PASSED", "4, FAILED", "8, FAILED"})
  void excusesLessThanHalfOfTheElements(int differing, Status status) throws IOException {
    LossProvider later =
        new LossProvider() {
          private int calls;

          @Override
          public Tensor sigmoid(Tensor logits) {
            int odd = calls++ == 0 ? 0 : differing;
            Tensor sound = new ReferenceProvider().sigmoid(logits);
            for (int i = 0; i < odd; i++) {
              sound.doubles()[i] = Math.nextUp(sound.get(i));
            }
            return sound;
          }
        };
    String steps =
        """
        Given the logits are 8 numbers drawn from -2 to 2
        Then `sigmoid(x)` should equal `sigmoid(x)` bit for bit in most elements
        """;
    assertEquals(status, run(steps, later).status());
  }

  @Test
  void takesZerosOfEitherSignForOneNumber() throws IOException {
    LossProvider negative =
        new LossProvider() {
          @Override
          public Tensor klDivergence(Tensor p, Tensor q) {
            return p.reduceRows(row -> -0.0);
          }
        };
    String steps =
        """
        Given p is 4 rows of 3 drawn as distributions
        Then `klDivergence(p, p)` should equal `0` bit for bit
        """;
    assertEquals(Status.PASSED, run(steps, negative).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sigmoid(x) / 3", "sigmoid(x) + 1", "exp(sigmoid(x))", "0.1 sigmoid(x)"})
  void refusesToRoundWhereNothingIsAllowedFor(String formula) throws IOException {
    String steps =
        "Given the logits are 9 numbers drawn from -2 to 2\n"
            + "Then `%s` should equal `%s` bit for bit".formatted(formula, formula);
    Outcome outcome = run(steps, new ReferenceProvider());
    assertEquals(Status.KIT_ERRORED, outcome.status());
    assertTrue(
        outcome.detail().contains("is no number of binary64; compare within the bounds"),
        outcome.detail());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the logits are 40 rows of 2 drwan from -2 to 2",
        "the logits are 40 rows of 2 drawn from -2 up to 2",
        "the logits are 40 rows of 2 drawn as distribution",
        "the logits are 40 rows of 2 drawn from 2 to -2",
        "the logits are 40 rows of 2 drawn from -2 to 2 in steps of 3"
      })
  void blamesTheFeatureForNumbersThatCannotBeDrawn(String given) throws IOException {
    Outcome outcome = run("Given " + given + "\n" + EXCHANGED, new ReferenceProvider());
    assertEquals(Status.KIT_ERRORED, outcome.status());
    assertTrue(outcome.detail().contains("the kit is at fault"), outcome.detail());
  }

  @Test
  void excludesDrawnSoftLabelsWhereHardOnesAreDeclared() throws IOException {
    String steps =
        """
        Given the labels are 5 rows of 3 drawn as distributions
        And the logits are 5 rows of 3 drawn from -2 to 2
        Then `softmaxCrossEntropy(y, x)` should be at least `0`
        """;
    write(steps);
    Declarations hard = Declarations.standard().acceptingHardLabelsOnly();
    assertEquals(Status.EXCLUDED, run(new ReferenceProvider(), hard, Sampling.PUBLISHED).status());
  }

  @Test
  void drawsTheSameFromTheSameSeedAlone() throws IOException {
    write(DRAWN + EXCHANGED);
    Tensor first = drawn(Seed.PUBLISHED);
    assertEquals(first, drawn(Seed.PUBLISHED));
    assertTrue(!first.equals(drawn(new Seed(7))));
  }

  private Tensor drawn(Seed seed) {
    List<Tensor> inputs = new ArrayList<>();
    LossProvider recording =
        new LossProvider() {
          @Override
          public Tensor softmax(Tensor logits) {
            inputs.add(Handed.copyOf(logits));
            return new ReferenceProvider().softmax(logits);
          }
        };
    run(recording, Declarations.standard(), new Sampling(Effort.QUICK, seed, true));
    return inputs.get(0);
  }

  private Outcome run(String steps, LossProvider provider) throws IOException {
    write(steps);
    return run(provider, Declarations.standard(), Sampling.PUBLISHED);
  }

  private Outcome run(LossProvider provider, Declarations declarations, Sampling sampling) {
    ProviderUnderTest underTest =
        new ProviderUnderTest("liar", provider, Set.of(Operation.values()), declarations);
    Catalogue catalogue = Catalogue.in(folder);
    return Runner.ofProvider(catalogue, Subject.BINARY64, underTest)
        .sampling(sampling)
        .run(catalogue.scenarios(), new Watcher() {})
        .get(0);
  }

  private void write(String steps) throws IOException {
    Files.writeString(
        folder.resolve("x.feature"),
        "@law @must @profile.softmax\nFeature: x\n@id.a\nScenario: s\n" + steps + "\n");
  }

  /** Takes what the first class leaves of 1 for the second. */
  private static final class Leftovers implements LossProvider {
    @Override
    public Tensor softmax(Tensor logits) {
      return new ReferenceProvider().softmax(logits).mapRows(p -> new double[] {p[0], 1 - p[0]});
    }
  }
}

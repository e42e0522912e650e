package io.github.losstck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.NotClaimed;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/**
 * Runs scenarios against providers that misbehave. The class path, the environment and the system
 * properties of these tests hold settings that turn a plain Cucumber run into a dry run; that
 * scenarios fail here shows the seal.
 */
class RunnerTest {
  private static final String STEPS_BEFORE =
      """
      Given the logits are
        | 0 | 1 |
      When the sigmoid is evaluated
      """;

  private static final String SIGMOID =
      STEPS_BEFORE
          + """
      Then the sigmoid should be
        | 1/2 | 0.7310585786300048792 |
      """;

  @TempDir Path folder;

  @Test
  void passesWhatIsSound() throws IOException {
    Outcome outcome = run(SIGMOID, x -> x.map(v -> 1 / (1 + Math.exp(-v))));
    assertEquals(Status.PASSED, outcome.status(), outcome.detail());
    assertEquals(1, outcome.measured().size());
  }

  @Test
  void failsWhatIsWrongAndExplainsTheWorstElement() throws IOException {
    Outcome outcome = run(SIGMOID, x -> x.map(v -> 1 / (1 + Math.exp(v))));
    assertEquals(Status.FAILED, outcome.status());
    String[] lines = outcome.detail().split("\n");
    assertEquals("sigmoid[1] is wrong (1 of 2 elements)", lines[0]);
    assertEquals("  expected 0.73105857863000487925", lines[1]);
    assertEquals("  was      0.2689414213699951 (0x1.136561454ba86p-2)", lines[2]);
    assertTrue(lines[3].matches("  error    4\\.162e\\+15 ulp of binary64, allowed .*"), lines[3]);
    assertEquals("  logits   1.0 (0x1.0p0)", lines[4]);
    assertEquals(
        "  call     java -jar loss-tck.jar call sigmoid --provider liar --precision binary64 logits=1.0,",
        lines[5]);
    assertEquals("  register 2-1", lines[6]);
    assertEquals("  rerun    java -jar loss-tck.jar certify liar --scenario a", lines[7]);
  }

  @Test
  void takesAnAnswerAsItStandsWhereTheBoundIsNoExcuse() throws IOException {
    String range = STEPS_BEFORE + "Then the sigmoid should lie between 0 and 1\n";
    assertEquals(Status.PASSED, run(range, x -> x.map(v -> 1)).status());
    Outcome above = run(range, x -> x.map(v -> v == 0 ? 1 : Math.nextUp(1.0)));
    assertEquals(Status.FAILED, above.status());
    assertTrue(
        above
            .detail()
            .startsWith(
                "sigmoid[1] is not as it must be"
                    + "\n  expected a number between 0 and 1"
                    + "\n  was      1.0000000000000002 (0x1.0000000000001p0)"
                    + "\n  logits   1.0 (0x1.0p0)\n"),
        above.detail());
    assertEquals(Status.FAILED, run(range, x -> x.map(v -> Double.NaN)).status());
    String either = STEPS_BEFORE + "Then the sigmoid should be Infinity or NaN\n";
    assertEquals(Status.PASSED, run(either, x -> x.map(v -> v / 0)).status());
    assertEquals(Status.FAILED, run(either, x -> x.map(v -> -1 / v)).status());
    assertEquals(List.of(), run(either, x -> x.map(v -> v / 0)).measured());
  }

  @Test
  void blamesTheFeatureThatIsRunInAPrecisionItDoesNotAskFor() throws IOException {
    Outcome outcome = run("Given the precision is binary32\n" + SIGMOID, x -> x);
    assertEquals(Status.KIT_ERRORED, outcome.status());
    assertTrue(outcome.detail().contains("asks for binary32, and is run in binary64"));
  }

  @Test
  void failsAnAnswerOfTheWrongForm() throws IOException {
    assertFails("returned null", x -> null);
    assertFails("wrong shape\n  expected [2]\n  was      [1]", x -> Tensor.of(new double[1], 1));
    assertFails("wrong precision", x -> Tensor.of(new float[] {0.5f, 0.7310586f}, 2));
    assertFails("is wrong", x -> x.map(v -> Double.NaN));
  }

  @Test
  void judgesByWhatWasAskedAndFailsWhatIsWrittenTo() throws IOException {
    assertFails(
        "sigmoid wrote to its input logits",
        x -> {
          Arrays.fill(x.doubles(), 0);
          return x.map(v -> 0.5);
        });
  }

  @Test
  void failsAnAnswerThatChangesOnceGiven() throws IOException {
    double[] buffer = new double[2];
    Outcome outcome =
        run(
            SIGMOID + "And `sigmoid(x)` should equal `1 - sigmoid(-x)`\n",
            x -> {
              Arrays.setAll(buffer, i -> 1 / (1 + Math.exp(-x.get(i))));
              return Tensor.of(buffer, 2);
            });
    assertEquals(Status.FAILED, outcome.status());
    assertTrue(outcome.detail().startsWith("sigmoid was changed after"), outcome.detail());
  }

  @Test
  void failsTheRefusalOfAValidInput() throws IOException {
    assertFails(
        "Refused: too long",
        x -> {
          throw new Refused("too long");
        });
  }

  @Test
  void countsWhateverElseIsThrownAsAnError() throws IOException {
    List<Throwable> thrown =
        List.of(
            new IllegalStateException("no"),
            new TestAbortedException("let me through"),
            new NotClaimed(),
            new OutOfMemoryError("heap"),
            new StackOverflowError(),
            new AssertionError("mine"),
            new LinkageError("lib"));
    for (Throwable throwable : thrown) {
      Outcome outcome = run(SIGMOID, x -> RunnerTest.<RuntimeException>raise(throwable));
      assertEquals(Status.ERRORED, outcome.status(), throwable.toString());
      assertTrue(outcome.detail().startsWith("sigmoid "), outcome.detail());
    }
  }

  @Test
  void namesTheLineOfAnUndefinedStep() throws IOException {
    Outcome outcome = run(SIGMOID.replace("is evaluated", "is evalauted"), x -> x);
    assertEquals(Status.KIT_ERRORED, outcome.status());
    assertTrue(outcome.detail().contains("x.feature:9\n"), outcome.detail());
    assertTrue(outcome.detail().contains("the sigmoid is evalauted"), outcome.detail());
  }

  @Test
  void blamesTheFeatureForWhatMakesNoSense() throws IOException {
    for (String wrong : List.of("`sigmoid(z)`", "`sigmoid(x`", "`nothing(x)`", "the softmax")) {
      Outcome outcome =
          run(
              SIGMOID + "And " + wrong + " should have shape 2\n",
              x -> x.map(v -> 1 / (1 + Math.exp(-v))));
      assertEquals(Status.KIT_ERRORED, outcome.status(), wrong);
      assertTrue(outcome.detail().contains("the kit is at fault"), outcome.detail());
    }
  }

  @Test
  void reportsWhatWasListedAndDidNotFinish() throws IOException {
    write(SIGMOID);
    Catalogue before = Catalogue.in(folder);
    Files.writeString(folder.resolve("x.feature"), "Feature: gone\n");
    List<Outcome> outcomes = Runner.ofDocument(before).run(before.scenarios(), new Watcher() {});
    assertEquals(List.of(Status.NOT_RUN), outcomes.stream().map(Outcome::status).toList());
  }

  private void assertFails(String message, UnaryOperator<Tensor> sigmoid) throws IOException {
    Outcome outcome = run(SIGMOID, sigmoid);
    assertEquals(Status.FAILED, outcome.status(), outcome.detail());
    assertTrue(outcome.detail().contains(message), outcome.detail());
  }

  private Outcome run(String steps, UnaryOperator<Tensor> sigmoid) throws IOException {
    write(steps);
    LossProvider provider =
        new LossProvider() {
          @Override
          public Tensor sigmoid(Tensor logits) {
            return sigmoid.apply(logits);
          }
        };
    ProviderUnderTest underTest =
        new ProviderUnderTest("liar", provider, Set.of(Operation.SIGMOID), Declarations.standard());
    Catalogue catalogue = Catalogue.in(folder);
    List<Outcome> outcomes =
        Runner.ofProvider(catalogue, Subject.BINARY64, underTest)
            .run(catalogue.scenarios(), new Watcher() {});
    assertEquals(1, outcomes.size());
    return outcomes.get(0);
  }

  private void write(String steps) throws IOException {
    Files.writeString(
        folder.resolve("x.feature"),
        """
        @document @must @profile.sigmoid
        Feature: x
          @eq.2-1
          Rule: r
            @id.a
            Scenario: s
        """
            + steps);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> Tensor raise(Throwable throwable) throws T {
    throw (T) throwable;
  }
}

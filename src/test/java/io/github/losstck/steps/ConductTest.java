package io.github.losstck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.LossProvider;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds each sentence about conduct against a softmax that misbehaves, and one that does not. */
class ConductTest {
  private static final String REFUSED = "the softmax should be refused";
  private static final String REPEATED = "evaluating the softmax again should give the same bits";
  private static final String INPUTS_KEPT = "the softmax should leave its inputs as they were";
  private static final String OWN_ARRAY = "the softmax should answer in a new array each time";
  private static final String REFILLED =
      "the softmax should notice that its input arrays are filled anew";
  private static final String ALONE = "each row of the softmax should be what it is alone";
  private static final String CONTAINED =
      "a NaN in one row should not reach another row of the softmax";
  private static final String CONCURRENT =
      "the softmax should give the same answers from 4 threads at once";

  private static final LossProvider SOUND = new ReferenceProvider();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        REPEATED,
        INPUTS_KEPT,
        OWN_ARRAY,
        REFILLED,
        ALONE,
        ALONE + ", bit for bit",
        CONTAINED,
        CONCURRENT
      })
  void passesWhatBehaves(String sentence) throws IOException {
    Outcome outcome = run(sentence, SOUND::softmax);
    assertEquals(Status.PASSED, outcome.status(), outcome.detail());
  }

  @Test
  void keepsARefusalUntilSomethingIsAsserted() throws IOException {
    UnaryOperator<Tensor> refusing =
        x -> {
          throw new Refused("no");
        };
    assertEquals(Status.PASSED, run(REFUSED, refusing).status());
    assertFails(
        "the softmax should have shape 2 x 2",
        refusing,
        "softmax was refused\n  expected an answer: the inputs are valid\n  was      Refused: no");
    assertFails(REPEATED, refusing, "softmax was refused\n");
  }

  @Test
  void takesNothingForARefusalButRefused() throws IOException {
    assertFails(
        REFUSED,
        x -> x.map(v -> Double.NaN),
        "softmax was answered, and should be refused"
            + "\n  expected Refused"
            + "\n  was      BINARY64[2, 2][NaN, NaN, NaN, NaN]"
            + "\n  logits   of shape [2, 2]"
            + "\n  remedy   throw Refused: ");
    assertFails(REFUSED, x -> null, "softmax was answered, and should be refused");
    Outcome broken =
        run(
            REFUSED,
            x -> {
              throw new IllegalArgumentException("no");
            });
    assertEquals(Status.ERRORED, broken.status());
    assertTrue(broken.detail().startsWith("softmax threw java.lang.IllegalArg"), broken.detail());
  }

  @Test
  void failsWhatDrifts() throws IOException {
    AtomicInteger calls = new AtomicInteger();
    assertFails(
        REPEATED,
        x -> {
          int call = calls.getAndIncrement();
          return SOUND.softmax(x).map(p -> p + call * Math.ulp(p));
        },
        "softmax differs when evaluated again"
            + "\n  expected 0.11920292202211755 (0x1.e84152bac31aep-4)"
            + "\n  was      0.11920292202211756 (0x1.e84152bac31afp-4)"
            + "\n  element  0, the first of 4 that differ, of 4"
            + "\n  cause    something is kept from one call to the next");
  }

  @Test
  void failsWhatWritesToItsInputs() throws IOException {
    AtomicInteger calls = new AtomicInteger();
    assertFails(
        INPUTS_KEPT,
        x -> {
          Tensor answer = SOUND.softmax(x);
          Arrays.sort(x.doubles(), 0, calls.getAndIncrement() == 0 ? 0 : 4);
          return answer;
        },
        "softmax wrote to its input logits\n  expected inputs that are left as they were given");
  }

  @Test
  void failsWhatSharesItsArrays() throws IOException {
    assertFails(OWN_ARRAY, x -> x, "softmax answered in the array of one of its inputs\n");
    Tensor constant = Tensor.of(new double[] {.5, .5, .5, .5}, 2, 2);
    assertFails(OWN_ARRAY, x -> constant, "softmax answered in the array of an earlier answer\n");
    double[] buffer = new double[4];
    assertFails(
        OWN_ARRAY,
        x -> {
          System.arraycopy(SOUND.softmax(x).doubles(), 0, buffer, 0, 4);
          return Tensor.of(buffer, 2, 2);
        },
        "softmax was changed after it had been answered\n");
  }

  @Test
  void failsWhatKnowsArraysByTheirAddress() throws IOException {
    double[][] seen = new double[1][];
    Tensor[] remembered = new Tensor[1];
    assertFails(
        REFILLED,
        x -> {
          if (x.doubles() != seen[0]) {
            seen[0] = x.doubles();
            remembered[0] = SOUND.softmax(x);
          }
          return remembered[0];
        },
        "softmax differs in arrays that were filled anew\n");
  }

  @Test
  void failsWhatMixesRows() throws IOException {
    assertFails(
        ALONE,
        x -> SOUND.softmax(x).map(p -> p / x.rows()),
        "softmax of a row is not what it is alone: element 0"
            + "\n  expected 0.11920292202211755 (0x1.e84152bac31aep-4) as alone"
            + "\n  was      0.05960146101105877 (0x1.e84152bac31aep-5) in the batch"
            + "\n  logits   [1.0 (0x1.0p0), 3.0 (0x1.8p1)]"
            + "\n  cause    the rows of a batch are mixed");
    UnaryOperator<Tensor> anUlpOff =
        x -> SOUND.softmax(x).map(p -> x.rank() > 1 ? Math.nextUp(p) : p);
    assertEquals(Status.PASSED, run(ALONE, anUlpOff).status());
    assertFails(ALONE + ", bit for bit", anUlpOff, "softmax of a row is not what it is alone");
  }

  @Test
  void failsWhatLetsNanThrough() throws IOException {
    assertFails(
        CONTAINED,
        x -> {
          double sum = Arrays.stream(x.doubles()).sum();
          return SOUND.softmax(x).map(p -> p + 0 * sum);
        },
        "softmax lets a NaN in row 0 reach element 2"
            + "\n  expected 0.9933071490757153 (0x1.fc92c130538e2p-1) as without it"
            + "\n  was      NaN");
  }

  @Test
  void failsWhatThreadsShare() throws IOException {
    double[] scratch = new double[1 << 16];
    assertFails(
        CONCURRENT,
        x -> {
          for (int i = 0; i < x.size(); i++) {
            scratch[i] = Math.exp(x.get(i));
          }
          double[] p = new double[x.size()];
          for (int i = 0; i < p.length; i++) {
            p[i] = scratch[i] / (scratch[i / 2 * 2] + scratch[i / 2 * 2 + 1]);
          }
          return Tensor.of(p, x.shape());
        },
        "softmax differs when evaluated by several threads at once\n");
  }

  @Test
  void reportsWhatIsThrownInAThreadAsInAPlainCall() throws IOException {
    for (Throwable thrown :
        List.of(new IllegalStateException("busy"), new StackOverflowError("busy"))) {
      Outcome outcome = run(CONCURRENT, x -> inThread() ? raise(thrown) : SOUND.softmax(x));
      assertEquals(Status.ERRORED, outcome.status());
      String first = "softmax threw " + thrown.getClass().getName() + ": busy\n  at       ";
      assertTrue(outcome.detail().startsWith(first), outcome.detail());
    }
    assertFails(
        CONCURRENT, x -> inThread() ? raise(new Refused("busy")) : SOUND.softmax(x), "softmax was");
    UnaryOperator<Tensor> interrupting =
        x -> {
          Thread.currentThread().interrupt();
          return inThread() ? SOUND.softmax(x) : resumed(SOUND.softmax(x));
        };
    assertEquals(Status.PASSED, run(CONCURRENT, interrupting).status());
  }

  @Test
  void excludesThreadsWhereTheProviderDeclaresSo() throws IOException {
    Outcome outcome = run(CONCURRENT, SOUND::softmax, Declarations.standard().notConcurrent());
    assertEquals(Status.EXCLUDED, outcome.status());
  }

  @Test
  void takesOneRowForNoBatchAndConductForTheProvidersAlone() throws IOException {
    write("Given the logits are\n | 1 |\nWhen the softmax is evaluated\nThen " + ALONE);
    Outcome outcome = run(SOUND::softmax, Declarations.standard());
    assertTrue(kitIsAtFault(outcome), outcome.detail());
    Catalogue catalogue = Catalogue.in(folder);
    Outcome document =
        Runner.ofDocument(catalogue).run(catalogue.scenarios(), new Watcher() {}).get(0);
    assertTrue(kitIsAtFault(document), document.detail());
  }

  private static boolean kitIsAtFault(Outcome outcome) {
    return outcome.status() == Status.KIT_ERRORED
        && outcome.detail().startsWith("the kit is at fault, not the provider");
  }

  private static boolean inThread() {
    Thread thread = Thread.currentThread();
    return thread.isDaemon() && thread.getName().matches("loss-tck softmax [0-3]");
  }

  private static Tensor resumed(Tensor answer) {
    Thread.interrupted();
    return answer;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> Tensor raise(Throwable throwable) throws T {
    throw (T) throwable;
  }

  private void assertFails(String sentence, UnaryOperator<Tensor> softmax, String message)
      throws IOException {
    Outcome outcome = run(sentence, softmax);
    assertEquals(Status.FAILED, outcome.status(), outcome.detail());
    assertTrue(outcome.detail().startsWith(message), outcome.detail());
  }

  private Outcome run(String sentence, UnaryOperator<Tensor> softmax) throws IOException {
    return run(sentence, softmax, Declarations.standard());
  }

  private Outcome run(String sentence, UnaryOperator<Tensor> softmax, Declarations declarations)
      throws IOException {
    write(
        """
        Given the logits are
          | 1 | 3  |
          | 2 | -3 |
        When the softmax is evaluated
        Then\s"""
            + sentence);
    return run(softmax, declarations);
  }

  private Outcome run(UnaryOperator<Tensor> softmax, Declarations declarations) {
    LossProvider provider =
        new LossProvider() {
          @Override
          public Tensor softmax(Tensor logits) {
            return softmax.apply(logits);
          }
        };
    ProviderUnderTest underTest =
        new ProviderUnderTest("liar", provider, Set.of(Operation.SOFTMAX), declarations);
    Catalogue catalogue = Catalogue.in(folder);
    return Runner.ofProvider(catalogue, Subject.BINARY64, underTest)
        .run(catalogue.scenarios(), new Watcher() {})
        .get(0);
  }

  private void write(String steps) throws IOException {
    Files.writeString(
        folder.resolve("x.feature"),
        "@behaved @must @profile.softmax\nFeature: x\n@id.a\nScenario: s\n" + steps + "\n");
  }
}

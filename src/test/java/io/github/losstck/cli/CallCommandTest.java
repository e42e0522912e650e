package io.github.losstck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallCommandTest {
  @TempDir private Path features;
  private Session session;

  /** Is wrong, breaks, refuses and writes to its inputs. */
  public static final class Odd implements LossProvider {
    @Override
    public Declarations declarations() {
      return Declarations.standard().precisions(Precision.BINARY64);
    }

    @Override
    public Tensor sigmoid(Tensor logits) {
      Tensor answer = logits.map(x -> 1 / (1 + Math.exp(-x)));
      Arrays.fill(logits.doubles(), Double.NaN);
      return answer;
    }

    @Override
    public Tensor softmax(Tensor logits) {
      return logits.map(x -> 0.5);
    }

    @Override
    public Tensor logSoftmax(Tensor logits) {
      throw new IllegalStateException("broken\u001b[31m");
    }

    @Override
    public Tensor entropy(Tensor p) {
      throw new Refused("not today");
    }

    @Override
    public Tensor selfInformation(Tensor probabilities) {
      return null;
    }

    @Override
    public Tensor labelSmoothing(Tensor labels, double epsilon) {
      return Tensor.of(labels.doubles(), labels.size(), 1);
    }

    @Override
    public Tensor oneHot(int[] classes, int depth, Precision precision) {
      return Tensor.rounded(precision, new double[classes.length * depth], classes.length, depth);
    }
  }

  @BeforeEach
  void start() throws IOException {
    session = new Session(features);
  }

  private int call(String... arguments) {
    return session.execute(
        Stream.concat(Stream.of("call", "--in-process"), Arrays.stream(arguments))
            .toArray(String[]::new));
  }

  private int callOdd(String arguments) {
    return call((arguments + " --provider " + Odd.class.getName()).split(" "));
  }

  @Test
  void showsAnAnswerBesideTheExactValue() {
    assertEquals(0, call("sigmoid", "--provider", "reference", "logits=0.5,"));
    assertEquals(
        """
        sigmoid[0] is within its bound
          expected 0.62245933120185456464
          was      0.62245935 (0x1.3eb2fep-1)
          error    0.3492 ulp of binary32, allowed 10.36
          class    correctly rounded
          between  0.6224593312018545646389005657455047 and 0.6224593312018545646389005657455085
          logits   0.5 (0x1.0p-1)
        """,
        session.out.toString());
    assertEquals("", session.err.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sigmoid logits=1,2 | 0 | sigmoid[1] is within its bound",
        "softmax logits=1,1 | 0 | softmax[1] is within its bound",
        "softmax logits=1,2 | 1 | softmax[0] is wrong",
        "softmax logits=1,2 --shape logits=1,2,1 | 1 | softmax[0][0][0] is wrong",
        "logSoftmax logits=1,2 | 3 | log-softmax threw java.lang.IllegalStateException: broken\\u001b[31m",
        "entropy p=1,0 | 1 | entropy was refused",
        "entropy p=1 | 0 | entropy was refused, as it may be",
        "selfInformation probabilities=1 | 1 | self-information returned null",
        "labelSmoothing labels=1,0 epsilon=0.1 | 1 | label smoothing returned the wrong shape",
        "oneHot classes=5 depth=2 | 2 | one-hot encoding has no exact value for these inputs",
        "oneHot classes=0 depth=2 --precision binary64 | 1 | one-hot labels[0][0] is wrong",
      })
  void exitsWithWhatTheCallCameTo(String arguments, int status, String line) {
    assertEquals(status, callOdd(arguments));
    assertTrue(session.out.toString().lines().anyMatch(line::equals), session.out.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sigmoid logits=1 --precision binary32 | the provider declares no binary32; give --precision binary64",
        "klDivergence p=1 q=1 | Odd does not offer klDivergence; it offers selfInformation, entropy, sigmoid, softmax, logSoftmax, oneHot, labelSmoothing",
        "softmax | softmax lacks logits; add logits=VALUES, as in logits=0.5,1/3",
      })
  void saysInOneLineWhatCannotBeCalled(String arguments, String line) {
    assertEquals(2, callOdd(arguments));
    assertEquals("loss-tck: " + line, session.err.toString().strip());
    assertEquals("", session.out.toString());
  }

  @Test
  void listsTheOperationsWhereOneIsMisspelt() {
    assertEquals(2, call("sigmod", "--provider", "reference", "logits=1"));
    assertTrue(session.err.toString().contains("no operation 'sigmod' (known: binomialProbab"));
    assertEquals(1, session.err.toString().lines().count());
  }

  @Test
  void judgesAStandaloneSigmoidByTheLevel() {
    String logit = "logits=-88.72284,";
    assertEquals(1, call("sigmoid", "--provider", "listing", logit));
    assertEquals(0, call("sigmoid", "--provider", "listing", logit, "--level", "document"));
    assertTrue(session.out.toString().contains("class    loose"));
  }

  @Test
  void showsTheElementsFurthestOffOfALongAnswer() {
    String logits = "logits=" + "1,".repeat(40) + "2";
    assertEquals(1, call("softmax", "--provider", Odd.class.getName(), logits));
    assertTrue(session.out.toString().endsWith("the 32 elements furthest off, of 41\n"));
    assertEquals(32, session.out.toString().lines().filter(l -> l.endsWith("is wrong")).count());
  }
}

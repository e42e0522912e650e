package io.github.losstck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Tensor;
import io.github.losstck.starter.Adapter;
import io.github.losstck.starter.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmokeCommandTest {
  @TempDir private Path features;
  private Session session;

  @BeforeEach
  void start() throws IOException {
    session = new Session(features);
  }

  private String last() {
    return session.out.toString().lines().reduce("", (before, line) -> line);
  }

  @Test
  void testsTheHarnessOfAProviderInJava() {
    assertEquals(0, session.execute("smoke", "reference"), session.out.toString());
    assertEquals("the adapter works: 22 operations; next: certify reference", last());
    assertEquals("", session.err.toString());
  }

  /** Returns null where it should refuse. */
  public static final class NullWhereUnfit implements LossProvider {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      return Arrays.equals(labels.shape(), logits.shape()) ? logits : null;
    }
  }

  @Test
  void tellsOfNullWhereARefusalIsDue() {
    String provider = NullWhereUnfit.class.getName();
    assertEquals(1, session.execute("smoke", provider, "--class-path", "target/test-classes"));
    String told = session.out.toString();
    assertTrue(told.contains("in FP32: a result of null"), told + session.err);
  }

  @Test
  void exitsWithOneWhereSomethingIsToBeMended() {
    String python = Adapter.finished(Language.PYTHON).command().get(0);
    String command = python + " src/test/adapters/python/faulty.py 'claims nothing'";
    assertEquals(1, session.execute("smoke", "--command", command));
    assertEquals("1 thing to fix", last());
  }

  @Test
  void looksForTheMistakeOfAVirtualMachineThatDoesNotStartInItsOptions() {
    assertEquals(3, session.execute("smoke", "reference", "--memory", "1"));
    String told = session.out.toString();
    assertTrue(told.contains("raise --memory, or see what was written"), told);
  }

  @Test
  void offersNoOptionThatItDoesNotTake() {
    assertEquals(0, session.execute("smoke", "--help"));
    String help = session.out.toString();
    assertTrue(help.contains("--deadline") && help.contains("the start has 120"), help);
    assertFalse(help.contains("--oip") || help.contains("--in-process"), help);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "smoke | 2 | no implementation is named",
        "smoke reference --in-process | 2 | Unknown option: '--in-process'",
        "smoke --oip http://127.0.0.1:1 | 2 | Unknown option",
        "smoke reference --command x | 2 | more than one implementation is named; name one",
        "smoke nobody | 2 | provider 'nobody': no provider has this name",
        "smoke reference --class-path no/such | 2 | --class-path: 'no/such' cannot be read",
        "smoke --command no-such-program | 3 | the adapter cannot be started: Cannot run program",
      })
  void saysWhatIsWrongWithTheCommand(String line, int status, String problem) {
    assertEquals(status, session.execute(line.split(" ")));
    assertTrue(session.err.toString().startsWith("loss-tck: " + problem), session.err.toString());
  }
}

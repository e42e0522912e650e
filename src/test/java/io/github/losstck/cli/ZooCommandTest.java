package io.github.losstck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.Candidate;
import io.github.losstck.Certified;
import io.github.losstck.Progress;
import io.github.losstck.power.KillMatrix;
import io.github.losstck.power.ZooProgress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures the kit on two specimens that nothing is asked of. */
class ZooCommandTest {
  @TempDir Path reports;

  @Test
  void tellsWhileItRunsHowManyAreExamined() {
    assertEquals("zoo: 1 of 2 examined\nzoo: 2 of 2 examined\n", shown(false));
    assertEquals("\rzoo: 1 of 2 examined\rzoo: 2 of 2 examined\n", shown(true));
  }

  private String shown(boolean terminal) {
    StringWriter err = new StringWriter();
    LossTckCommand.commandLine(new OfTwo(), terminal)
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(err))
        .execute("zoo", "--reports", reports.toString());
    return err.toString().replace(System.lineSeparator(), "\n");
  }

  private static final class OfTwo implements Engine {
    @Override
    public KillMatrix measure(ZooProgress progress) {
      progress.started(2);
      progress.examined();
      progress.examined();
      return new KillMatrix(List.of(), List.of());
    }

    @Override
    public Certified certify(
        Candidate candidate, Request request, Path journal, Progress progress) {
      throw new AssertionError("nothing is certified");
    }
  }
}

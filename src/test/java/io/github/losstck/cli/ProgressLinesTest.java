package io.github.losstck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.Fakes;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

  @Test
  void writesALineAQuarterWhereNobodyWatches() {
    assertEquals(
        """
        acme: 2 of 6 examined
        acme: 3 of 6 examined
        acme: 5 of 6 examined
        acme: 6 of 6 examined
        """,
        progress(6, false));
  }

  @Test
  void rewritesOneLineOnATerminal() {
    assertEquals("\racme: 1 of 2 examined\racme: 2 of 2 examined\n", progress(2, true));
  }

  @Test
  void namesOnATerminalWhatIsUnderWay() {
    StringWriter text = new StringWriter();
    ProgressLines progress = new ProgressLines(new PrintWriter(text), "acme", true);
    progress.started(1);
    progress.begins(Fakes.scenario("sweep"), Subject.BINARY32);
    progress.finished(Fakes.outcome("sweep", Subject.BINARY32, Status.PASSED));
    String now = "\racme: 0 of 1 examined; now sweep [binary32]";
    String blanks = " ".repeat("; now sweep [binary32]".length());
    assertEquals(now + "\racme: 1 of 1 examined" + blanks + "\n", text.toString());
  }

  private static String progress(int total, boolean terminal) {
    StringWriter text = new StringWriter();
    ProgressLines progress = new ProgressLines(new PrintWriter(text), "acme", terminal);
    progress.started(total);
    for (int i = 0; i < total; i++) {
      progress.finished(Fakes.outcome("a", Subject.BINARY32, Status.PASSED));
    }
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}

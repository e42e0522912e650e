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

package io.github.losstck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int explain(String... arguments) {
    return LossTckCommand.commandLine(Engine.ofKit(), false)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(("explain " + String.join(" ", arguments)).split(" "));
  }

  @Test
  void anEntryIsExplainedToTheCommandThatRunsIt() {
    assertEquals(0, explain("X14"), err.toString());
    assertInOrder(
        "X14  Logarithm of a softmax that underflows (Erratum)\n",
        "\nThe logarithm of a softmax fails where the softmax has vanished\n",
        "\n  vanished-probability.logarithm.binary32-before  A class -103.97 behind the leader",
        "\n      -103.27893 is printed; exactly -103.2789306640625\n",
        "\n  Takes the logarithm of a softmax whose small shares have vanished (X14).\n",
        " --scenario vanished-probability.logarithm,vanished-probability.loss,",
        "\n  reports/book/index.html#erratum.X14\n");
  }

  @Test
  void mistakesThatFailAScenarioAreTriedOut() {
    assertEquals(0, explain("self-information.one"), err.toString());
    assertInOrder("self-information.one  ", "selfInformation", "Takes logarithms to base 2.");
  }

  @Test
  void anEntryThatCannotBeTestedSaysSoInChinese() {
    assertEquals(0, explain("C20", "--language", "zh"), err.toString());
    assertInOrder("C20  常用的损失", "此条无法测试，理由见上文。", "index.zh-CN.html#claim.C20");
  }

  private void assertInOrder(String... parts) {
    String text = out.toString().replace(System.lineSeparator(), "\n");
    int from = 0;
    for (String part : parts) {
      from = text.indexOf(part, from);
      assertTrue(from >= 0, part + " is not in its place in:\n" + text);
    }
  }

  @Test
  void linesFitOnAScreen() {
    explain("1-9");
    List<String> lines = out.toString().lines().filter(l -> !l.contains("java -jar")).toList();
    assertTrue(lines.stream().allMatch(l -> l.length() <= 96), lines.toString());
  }

  @ParameterizedTest
  @CsvSource({"X99, 'X19, X9, 1-9'", "sigmoid-los.hard, sigmoid-loss.hard"})
  void anUnknownIdIsToldTheNearest(String unknown, String nearest) {
    assertEquals(2, explain(unknown));
    assertTrue(
        err.toString()
            .startsWith("loss-tck: nothing has the id '" + unknown + "' (nearest: " + nearest),
        err.toString());
    assertEquals(1, err.toString().lines().count());
  }
}

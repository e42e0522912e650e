package io.github.losstck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.Fakes;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.report.TerminalSummary;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Run;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Verdict;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";
  private static final String YELLOW = "\u001b[33m";
  private static final String END = "\u001b[0m";

  @TempDir private Path features;

  @Test
  void coloursFieldsHeadlinesAndTheVerdict() {
    ScenarioEntry should =
        Fakes.scenario("b", Obligation.SHOULD, List.of("2-1"), Operation.SIGMOID);
    List<ScenarioEntry> scenarios = List.of(Fakes.scenario("a"), should, Fakes.scenario("c"));
    List<Outcome> outcomes = new ArrayList<>(Fakes.outcomes(scenarios.get(0), Status.ERRORED));
    outcomes.addAll(Fakes.outcomes(should, Status.FAILED));
    outcomes.addAll(Fakes.outcomes(scenarios.get(2), Status.PASSED));
    List<String> lines = coloured(Fakes.run(scenarios, outcomes), Verdict.BROKE);
    assertTrue(lines.contains("sigmoid     " + RED + "1/3" + END), lines.toString());
    assertTrue(lines.contains(RED + "errored" + END + " a [binary32]: sigmoid[0]"));
    assertTrue(lines.contains(YELLOW + "SHOULD not met:" + END + " b [binary32]: sigmoid[0]"));
    assertTrue(lines.get(lines.size() - 1).startsWith(RED + "acme broke: "));
  }

  @Test
  void coloursWhatPassedGreen() {
    List<String> lines = coloured(Fakes.run(Status.PASSED), Verdict.CONFORMS);
    assertTrue(lines.contains("sigmoid     " + GREEN + "1/1" + END), lines.toString());
    assertEquals(GREEN + "acme conforms" + END, lines.get(lines.size() - 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--color", "--no-color"})
  void coloursWhenTold(String option) throws Exception {
    Session session = new Session(features);
    session.execute("certify", "reference", option, "--in-process", "--reports", reports());
    assertEquals(option.equals("--color"), session.out.toString().contains(GREEN));
  }

  @Test
  void coloursNothingWhereThereIsNoTerminal() throws Exception {
    Session session = new Session(features);
    session.execute("certify", "reference", "--in-process", "--reports", reports());
    assertFalse(session.out.toString().contains("\u001b"), session.out.toString());
  }

  @Test
  void dotsThatAnEncodingLacksAreThree() {
    StringWriter written = new StringWriter();
    PrintWriter writer = new PrintWriter(new ThreeDots(written));
    writer.print("[0.5, \u2026 2 more]\u2026");
    writer.print('\u2026');
    writer.print(new char[] {'a', '\u2026'});
    writer.flush();
    assertEquals("[0.5, ... 2 more]......a...", written.toString());
  }

  private String reports() {
    return features.resolve("reports").toString();
  }

  private static List<String> coloured(Run run, Verdict verdict) {
    String plain = TerminalSummary.of(Fakes.evidence(run), "", "");
    List<String> lines = Colour.of(plain, verdict).lines().toList();
    assertEquals(
        plain.lines().toList(),
        lines.stream().map(l -> l.replaceAll("\u001b\\[\\d+m", "")).toList());
    return lines;
  }
}

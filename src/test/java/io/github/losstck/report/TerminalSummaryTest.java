package io.github.losstck.report;

import static io.github.losstck.verdict.Status.FAILED;
import static io.github.losstck.verdict.Status.PASSED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.Fakes;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spec.Profile;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.AccuracyClass;
import io.github.losstck.verdict.Measurement;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Passport;
import io.github.losstck.verdict.Run;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import io.github.losstck.verdict.Unmet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TerminalSummaryTest {

  @Test
  void sumsUpARun() {
    Measurement near = Fakes.measurement(Operation.SIGMOID, 0.497, AccuracyClass.CORRECTLY_ROUNDED);
    Measurement far = Fakes.measurement(Operation.SIGMOID, 2.5, AccuracyClass.TIGHT);
    Run run = Fakes.run(PASSED, Status.NOT_CLAIMED, FAILED);
    List<Outcome> outcomes = new ArrayList<>(run.outcomes());
    outcomes.set(1, Fakes.measured("sigmoid.a", Subject.BINARY32, near));
    outcomes.set(2, Fakes.measured("sigmoid.a", Subject.BINARY64, far));
    String summary =
        TerminalSummary.of(
            Fakes.evidence(Fakes.run(run.scenarios(), outcomes)), "reports/acme", "");
    assertEquals(
        """
        acme 1.0, examined by loss-tck 1.2.3
        effort quick, seed %s; passed/asked by profile and level:
        binary32    document
        sigmoid     1/2
        binary64    document
        sigmoid     1/2
        least accurate, in ulp: largest error, class:
        sigmoid                     binary64 2.50  tight
        document checks: 4 passed; register: 81 entries: 80 passed, 1 failed
        failed sigmoid.b [binary32]: sigmoid[0]
          expected 0.5
          was 0.7
        failed sigmoid.b [binary64]: sigmoid[0]
          expected 0.5
          was 0.7
        page: reports/acme/index.html
        reports: reports/acme
        acme does not conform: 2 failed
        """
            .formatted(Fakes.certificate(run).sampling().seed().hex()),
        summary);
  }

  @Test
  void saysHowAccurateMostAnswersAreAndWhatASweepAtThisEffortCannotShow() {
    Measurement measured = Fakes.measurement(Operation.SIGMOID, 1e7, AccuracyClass.STABLE);
    Passport passport = Fakes.passport(Precision.BINARY32, x -> 1 / (1 + Math.exp(-x)));
    Outcome swept =
        new Outcome("a", Subject.BINARY32, PASSED, "", -1, List.of(measured), List.of(passport));
    Run run = Fakes.run(List.of(Fakes.scenario("a")), List.of(swept));
    List<String> lines = TerminalSummary.of(Fakes.evidence(run), "", "").lines().toList();
    int heading =
        lines.indexOf("least accurate, in ulp: largest error, that of 99 % of a sweep, class:");
    assertTrue(
        lines.get(heading + 1).matches("sigmoid +binary32 1e7 +0\\.\\d\\d +stable"),
        lines.toString());
    assertEquals(
        "an error that shows on fewer than one input in a thousand may have been missed",
        lines.get(heading + 2));
  }

  @Test
  void fitsOnOneScreenWhateverHappened() {
    List<ScenarioEntry> scenarios = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (Profile profile : Profile.values()) {
      for (Level level : Level.values()) {
        ScenarioEntry scenario = scenario(profile, level);
        scenarios.add(scenario);
        outcomes.add(failedWithEverythingMeasured(scenario, Subject.BINARY32));
        outcomes.add(failedWithEverythingMeasured(scenario, Subject.BINARY64));
      }
    }
    Evidence evidence = Fakes.evidence(Fakes.run(scenarios, outcomes));
    String summary = TerminalSummary.of(evidence, "x".repeat(200), "");
    List<String> lines = summary.lines().toList();
    assertTrue(lines.size() <= 40, summary);
    List<String> closing = lines.subList(lines.size() - 4, lines.size());
    lines.subList(0, lines.size() - 4).forEach(l -> assertTrue(l.length() <= 80, l));
    long more = evidence.outcomes().stream().filter(Unmet::is).count() - 3;
    String place = "x".repeat(200);
    assertEquals(
        List.of(
            more + " more in " + place + "/junit.xml",
            "page: " + place + "/index.html",
            "reports: " + place),
        closing.subList(0, 3).stream().map(l -> l.replace('\\', '/')).toList());
    assertTrue(closing.get(3).startsWith("acme broke: "));
    assertTrue(summary.contains("\nfailed likelihood.document [binary32]: "), summary);
  }

  @Test
  void showsWholeWhatIsWrongFirstAndHowToSeeItAgain() {
    ScenarioEntry a = Fakes.scenario("a");
    String thrown = "sigmoid threw java.lang.NoClassDefFoundError: " + "com/acme/model/".repeat(9);
    String detail = thrown + "\n  stderr   " + "z".repeat(200) + "\n  rerun    java -jar";
    Outcome outcome = new Outcome("a", Subject.BINARY32, Status.ERRORED, detail, 0, List.of());
    List<Outcome> outcomes = new ArrayList<>(Fakes.outcomes(a, Status.ERRORED));
    outcomes.set(1, outcome);
    Run run = Fakes.run(List.of(a), outcomes);
    String options = "--class-path " + "lib/acme.jar:".repeat(9);
    List<String> lines = TerminalSummary.of(Fakes.evidence(run), "", options).lines().toList();
    int headline =
        lines.indexOf("errored a [binary32]: sigmoid threw java.lang.NoClassDefFoundError:");
    assertEquals(
        List.of(
            " ".repeat(11) + "com/acme/model/".repeat(4) + "com/acme/",
            " ".repeat(11) + "model/" + "com/acme/model/".repeat(4),
            "  stderr   " + "z".repeat(66) + "...",
            "  rerun    java -jar " + options),
        lines.subList(headline + 1, headline + 5));
  }

  @Test
  void saysThatNothingWasAskedOfWhatIsNotClaimed() {
    List<String> lines =
        TerminalSummary.of(Fakes.evidence(Fakes.run(Status.NOT_CLAIMED)), "", "").lines().toList();
    assertEquals("nothing was asked of sigmoid", lines.get(4));
    assertEquals(
        "acme does not conform: nothing that was run is claimed; select what is",
        lines.get(lines.size() - 1));
  }

  @Test
  void showsThreeFailuresInFullWhereThereIsRoom() {
    String detail = "sigmoid[0] is wrong\n  expected 0.5\n  was      0.7\n  rerun    java -jar";
    List<ScenarioEntry> scenarios = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (String id : List.of("a", "b", "c", "d")) {
      scenarios.add(Fakes.scenario(id));
      outcomes.add(Fakes.outcome(id, Subject.DOCUMENT, PASSED));
      outcomes.add(new Outcome(id, Subject.BINARY32, FAILED, detail, 0, List.of()));
    }
    Run run = Fakes.in(Precision.BINARY32, Fakes.run(scenarios, outcomes));
    Evidence evidence = Fakes.evidence(run);
    String summary = TerminalSummary.of(evidence, "", "");
    assertEquals(3, summary.lines().filter(l -> l.equals("  was      0.7")).count(), summary);
    assertTrue(summary.contains("\n1 more\n"), summary);
  }

  private static ScenarioEntry scenario(Profile profile, Level level) {
    return new ScenarioEntry(
        profile.word() + "." + level.word(),
        profile.word(),
        "name",
        "feature",
        "",
        "resource",
        1,
        "features/x.feature:1:1",
        List.of(),
        profile,
        level,
        Obligation.MUST,
        Set.of(Operation.SIGMOID),
        Set.of(Precision.values()),
        List.of());
  }

  private static Outcome failedWithEverythingMeasured(ScenarioEntry scenario, Subject subject) {
    List<Measurement> all =
        Arrays.stream(Operation.values())
            .map(o -> Fakes.measurement(o, 1e9, AccuracyClass.UNSTABLE))
            .toList();
    return new Outcome(scenario.id(), subject, FAILED, "y".repeat(200), 0, all);
  }

  @Test
  void cannotBeForgedByWhatAProviderSays() {
    ScenarioEntry a = Fakes.scenario("a");
    String forged = "\u001b[2Joops\racme conforms\u2028acme conforms";
    Outcome outcome = new Outcome("a", Subject.BINARY32, FAILED, forged, 0, List.of());
    String summary =
        TerminalSummary.of(Fakes.evidence(Fakes.run(List.of(a), List.of(outcome))), "", "");
    assertFalse(summary.contains("\u001b"));
    assertFalse(summary.contains("\r"));
    assertTrue(summary.lines().noneMatch(l -> l.startsWith("acme conforms")), summary);
  }

  @Test
  void showsWhatBlocksBeforeWhatDoesNot() {
    ScenarioEntry should =
        Fakes.scenario("a", Obligation.SHOULD, List.of("2-1"), Operation.SIGMOID);
    ScenarioEntry must = Fakes.scenario("b");
    List<Outcome> outcomes = new ArrayList<>(Fakes.outcomes(should, FAILED));
    outcomes.addAll(Fakes.outcomes(must, FAILED));
    String summary =
        TerminalSummary.of(Fakes.evidence(Fakes.run(List.of(should, must), outcomes)), "", "");
    List<String> failures = summary.lines().filter(l -> l.contains(" [binary")).toList();
    assertTrue(failures.get(0).startsWith("failed b [binary32]: "), summary);
    assertTrue(failures.get(2).startsWith("SHOULD not met: a [binary32]: "), summary);
  }
}

package io.github.losstck.processor;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.verdict.Kit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockCheckTest {
  private static final String HEADER = String.join("\n", ScenarioLock.HEADER) + "\n";
  private static final String LOCK = HEADER + "a.b\nc.d gone 0.1.0\ne.f\ng-h.1\n";
  private static final List<String> IDS = List.of("g-h.1", "a.b", "e.f");
  private static final String VERSION = "0.2.0-SNAPSHOT";

  private static String changelog(String lock) {
    return """
    # Changelog

    ## [Unreleased]

    ### Changed

    %s
    - Gone: `e.f`, which is `f` now.

    ## [0.1.0] - 2027-01-01

    - `features/scenarios.lock` lists 3 scenarios and 1 that are gone; digest `0123456789ab`.
    - Gone: `c.d`
    """
        .formatted(Changelog.statement(ScenarioLock.parse(lock)));
  }

  private static List<String> told(List<String> ids, String lock, String changelog) {
    return new LockCheck(ids, lock, changelog, VERSION)
        .messages().stream().map(LockCheckTest::printed).toList();
  }

  /** Keeps what is printed of files. */
  private record Lines(List<String> lines) implements Messager {
    @Override
    public void printMessage(Kind kind, CharSequence line) {
      lines.add(line.toString());
    }

    @Override
    public void printMessage(Kind kind, CharSequence line, Element of) {
      throw new AssertionError(line + " is of code");
    }

    @Override
    public void printMessage(Kind kind, CharSequence line, Element of, AnnotationMirror on) {
      throw new AssertionError(line + " is of code");
    }

    @Override
    public void printMessage(
        Kind kind, CharSequence line, Element of, AnnotationMirror on, AnnotationValue at) {
      throw new AssertionError(line + " is of code");
    }
  }

  private static String printed(Message message) {
    List<String> lines = new ArrayList<>();
    message.print(new Lines(lines));
    return lines.get(0);
  }

  @Test
  void hasNothingToSayOfALockThatIsRight() {
    assertEquals(List.of(), told(IDS, LOCK, changelog(LOCK)));
    assertEquals(LOCK, new LockCheck(IDS, LOCK, "", VERSION).renewed());
    assertEquals(List.of(), told(IDS, LOCK.replace("\n", "\r\n"), changelog(LOCK)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.b\\n | a.a\\na.b\\n | 6:1: LT21: no feature has the scenario 'a.a';"
            + " write: a.a gone 0.2.0",
        "a.b\\n | '' | 6:1: LT22: the scenario 'a.b' is not listed; insert the line: a.b",
        "g-h.1\\n | '' | 9:1: LT22: the scenario 'g-h.1' is not listed; insert the line: g-h.1",
        "e.f\\n | e.f\\ne.f\\n | 9:1: LT23: 'e.f' stands in line 8 already; delete the line",
        "e.f\\ng-h.1 | g-h.1\\ne.f | 9:1: LT24: 'e.f' stands behind 'g-h.1';"
            + " sort the lines as 'LC_ALL=C sort' does",
        "e.f\\n | e.f gone 0.1.0\\n | 8:1: LT25: 'e.f' is gone since 0.1.0, and a scenario has it;"
            + " give the scenario an id that never was",
        "e.f\\n | e.f gone 1\\n | 8:4: LT26: is no line of a lock; write: e.f",
        "c.d gone | c.d went | 7:4: LT26: is no line of a lock; write: c.d gone 0.2.0",
        "e.f\\n | E\\ne.f\\n | 8:1: LT26: is no line of a lock; delete the line",
        "e.f\\n | \\ne.f\\n | 8:1: LT26: is no line of a lock; delete the line",
        "# The | # A | 1:1: LT27: the comment at the head is not the one that belongs there;"
            + " cp target/classes/losstck/scenarios.lock features/scenarios.lock",
      })
  void tellsPlaceProblemAndRemedyOfEachFault(String sound, String faulty, String told) {
    String lock = LOCK.replace(unescaped(sound), unescaped(faulty));
    List<String> all = told(IDS, lock, changelog(LOCK));
    assertEquals("features/scenarios.lock:" + told, all.get(0));
    long ofLock = all.stream().filter(m -> !m.contains("LT28")).count();
    assertEquals(1, ofLock, all.toString());
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n");
  }

  @Test
  void saysOnceThatThereIsNoLock() {
    List<String> all = told(IDS, "", changelog(LOCK));
    assertEquals(
        "features/scenarios.lock:1:1: LT27: there is no lock;"
            + " cp target/classes/losstck/scenarios.lock features/scenarios.lock",
        all.get(0));
    assertEquals(1, all.stream().filter(m -> m.contains("scenarios.lock:")).count());
    String first = new LockCheck(IDS, "", "", VERSION).renewed();
    assertEquals(HEADER + "a.b\ne.f\ng-h.1\n", first);
  }

  @Test
  void tellsWhatTheChangelogDoesNotSay() {
    String sound = changelog(LOCK);
    String statement = Changelog.statement(ScenarioLock.parse(LOCK));
    assertEquals(
        List.of(
            "CHANGELOG.md:1:1: LT28: no section tells of what is unreleased;"
                + " add its heading: ## [Unreleased]"),
        told(IDS, LOCK, ""));
    assertEquals(
        List.of(
            "CHANGELOG.md:3:1: LT28: the section does not say what features/scenarios.lock"
                + " says; add to it: "
                + statement),
        told(IDS, LOCK, sound.replace(statement, "")));
    assertEquals(
        List.of(
            "CHANGELOG.md:7:1: LT28: is not what features/scenarios.lock says; write: "
                + statement),
        told(
            IDS,
            LOCK,
            sound.replace(
                "3 scenarios and 1 that are gone; digest `" + ScenarioLock.parse(LOCK).digest(),
                "3 scenarios and 1 that are gone; digest `0")));
    assertEquals(
        List.of(
            "CHANGELOG.md:10:1: LT28: the section does not say that 'c.d' is gone;"
                + " add to it: - Gone: `c.d`"),
        told(IDS, LOCK, sound.replace("- Gone: `c.d`", "- Gone: `c`")));
    assertEquals(
        List.of(
            "CHANGELOG.md:12:1: LT28: 5 ids were listed in this version, and 4 are now;"
                + " put the lines back that features/scenarios.lock has lost"),
        told(
            IDS,
            LOCK,
            sound.replace(
                "lists 3 scenarios and 1 that are gone; digest `0",
                "lists 3 scenarios and 2 that are gone; digest `0")));
  }

  @Test
  void isMendedByTheRenewedLockAndTheLinesItNames() {
    List<String> renamed = List.of("a.b", "f", "g-h.1");
    LockCheck check = new LockCheck(renamed, LOCK, changelog(LOCK), VERSION);
    assertEquals(HEADER + "a.b\nc.d gone 0.1.0\ne.f gone 0.2.0\nf\ng-h.1\n", check.renewed());
    String told = check.messages().stream().map(Message::code).collect(joining(" "));
    assertEquals("LT21 LT22 LT28", told);
    assertEquals(List.of(), told(renamed, check.renewed(), changelog(check.renewed())));
  }

  /** Holds without the compiler's check what that check holds. */
  @Test
  void noScenarioOfTheKitVanishesUnseen() throws IOException {
    String lock = Files.readString(Path.of(ScenarioLock.FILE));
    String changelog = Files.readString(Path.of("CHANGELOG.md"));
    List<String> ids = Catalogue.ofKit().scenarios().stream().map(ScenarioEntry::id).toList();
    String version = Kit.currentVersion();
    assertEquals(List.of(), new LockCheck(ids, lock, changelog, version).messages());
    for (String id : ids) {
      List<String> others = new ArrayList<>(ids);
      others.remove(id);
      List<Message> broken = new LockCheck(others, lock, changelog, version).messages();
      assertEquals(List.of("LT21", "LT28", "LT28"), broken.stream().map(Message::code).toList());
      assertTrue(broken.get(0).remedy().startsWith("write: " + id + " gone "));
      assertEquals("add to it: - Gone: `" + id + "`", broken.get(2).remedy());
    }
  }
}

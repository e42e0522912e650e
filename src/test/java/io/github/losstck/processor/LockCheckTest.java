package io.github.losstck.processor;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.verdict.Kit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
  private static final String TERMS = " @profile.sigmoid @document @must 0123456789ab";
  private static final String LOCK = lock("a.b~\nc.d gone 0.1.0\ne.f~\ng-h.1~\n");
  private static final String RELEASED = lock("a.b~\nc.d gone 0.1.0\ne.f~\n");
  private static final List<LockLine> LIVING = living("g-h.1", "a.b", "e.f");
  private static final String VERSION = "0.2.0-SNAPSHOT";

  private static String lock(String lines) {
    return HEADER + lines.replace("~", TERMS);
  }

  private static List<LockLine> living(String... ids) {
    return Stream.of(ids).map(id -> LockLine.parse(0, id + TERMS)).toList();
  }

  private static String statement(String lock) {
    return Changelog.statement(ScenarioLock.parse(lock));
  }

  private static String changelog(String lock) {
    return """
    # Changelog

    ## [Unreleased]

    ### Changed

    %s
    - Gone: `e.f`, which is `f` now.

    ## [0.1.0] - 2027-01-01

    %s
    - Gone: `c.d`
    """
        .formatted(statement(lock), statement(RELEASED));
  }

  private static List<String> told(List<LockLine> living, String lock, String changelog) {
    return told(living, new LockFiles(lock, RELEASED, changelog));
  }

  private static List<String> told(List<LockLine> living, LockFiles files) {
    return new LockCheck(living, files, VERSION)
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
    assertEquals(List.of(), told(LIVING, LOCK, changelog(LOCK)));
    assertEquals(LOCK, new LockCheck(LIVING, new LockFiles(LOCK, "", ""), VERSION).renewed());
    assertEquals(List.of(), told(LIVING, LOCK.replace("\n", "\r\n"), changelog(LOCK)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.b~\\n | a.a~\\na.b~\\n | 6:1: LT21: no feature has the scenario 'a.a';"
            + " write: a.a gone 0.2.0",
        "a.b~\\n | '' | 6:1: LT22: the scenario 'a.b' is not listed; insert the line: a.b~",
        "g-h.1~\\n | '' | 9:1: LT22: the scenario 'g-h.1' is not listed; insert the line: g-h.1~",
        "c.d gone 0.1.0\\n | '' | 7:1: LT22: the released scenario 'c.d' is not listed;"
            + " insert the line: c.d gone 0.1.0",
        "e.f~\\n | e.f~\\ne.f~\\n | 9:1: LT23: 'e.f' stands in line 8 already; delete the line",
        "e.f~\\ng-h.1~ | g-h.1~\\ne.f~ | 9:1: LT24: 'e.f' stands behind 'g-h.1';"
            + " sort the lines as 'LC_ALL=C sort' does",
        "e.f~\\n | e.f gone 0.1.0\\n | 8:1: LT25: 'e.f' is gone since 0.1.0, and a scenario has it;"
            + " give the scenario an id that never was",
        "e.f~\\n | e.f gone 1\\n | 8:4: LT26: is no line of a lock; write: e.f~",
        "e.f~\\n | e.f\\n | 8:4: LT26: is no line of a lock; write: e.f~",
        "c.d gone | c.d went | 7:4: LT26: is no line of a lock; write: c.d gone 0.1.0",
        "e.f~\\n | E\\ne.f~\\n | 8:1: LT26: is no line of a lock; delete the line",
        "e.f~\\n | \\ne.f~\\n | 8:1: LT26: is no line of a lock; delete the line",
        "# The | # A | 1:1: LT27: the comment at the head is not the one that belongs there;"
            + " cp target/classes/losstck/scenarios.lock features/scenarios.lock",
        "e.f~ | e.f @profile.sigmoid @document @may 0123456789ab | 8:5: LT61: 'e.f' is"
            + " @profile.sigmoid @document @must now; write: e.f~",
        "e.f~ | e.f @profile.sigmoid @document @must 0123456789aa | 8:38: LT61: 'e.f' has other steps"
            + " or numbers now; write: e.f~",
      })
  void tellsPlaceProblemAndRemedyOfEachFault(String sound, String faulty, String told) {
    String lock = LOCK.replace(unescaped(sound), unescaped(faulty));
    List<String> all = told(LIVING, lock, changelog(LOCK));
    List<String> ofLock = all.stream().filter(m -> !m.contains("LT28")).toList();
    assertEquals(List.of("features/scenarios.lock:" + unescaped(told)), ofLock);
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n").replace("~", TERMS);
  }

  @Test
  void saysOnceThatThereIsNoLock() {
    assertEquals(
        List.of(
            "features/scenarios.lock:1:1: LT27: there is no lock;"
                + " cp target/classes/losstck/scenarios.lock features/scenarios.lock"),
        told(LIVING, "", changelog(LOCK)));
    String first = new LockCheck(LIVING, new LockFiles("", "", ""), VERSION).renewed();
    assertEquals(lock("a.b~\ne.f~\ng-h.1~\n"), first);
  }

  @Test
  void tellsWhatTheChangelogDoesNotSay() {
    String sound = changelog(LOCK);
    requireTold(
        "1:1: LT28: no section tells of what is unreleased; add its heading: ## [Unreleased]", "");
    requireTold(
        "3:1: LT28: the section does not say what features/scenarios.lock says; add to it: "
            + statement(LOCK),
        sound.replace(statement(LOCK), ""));
    requireTold(
        "7:1: LT28: is not what features/scenarios.lock says; write: " + statement(LOCK),
        sound.replace(statement(LOCK), statement(LOCK).replace("digest `", "digest `0")));
    requireTold(
        "10:1: LT28: the section does not say that 'c.d' is gone; add to it: - Gone: `c.d`",
        sound.replace("- Gone: `c.d`", "- Gone: `c`"));
    requireTold(
        "1:1: LT28: no version says what features/released.lock says; add to the section of the last"
            + " one: "
            + statement(RELEASED),
        sound.replace(statement(RELEASED), ""));
  }

  private static void requireTold(String told, String changelog) {
    assertEquals(List.of("CHANGELOG.md:" + told), told(LIVING, LOCK, changelog));
  }

  /** Another id in place of a released one leaves the number of ids as it was. */
  @Test
  void missesWhatWasReleasedByItsId() {
    List<LockLine> renamed = living("a.b", "e.g", "g-h.1");
    String lock = LOCK.replace("e.f", "e.g");
    assertEquals(
        List.of(
            "CHANGELOG.md:7:1: LT28: is not what features/scenarios.lock says; write: "
                + statement(lock.replace("e.g", "e.f gone 0.2.0\ne.g")),
            "features/scenarios.lock:8:1: LT22: the released scenario 'e.f' is not listed; insert the"
                + " line: e.f gone 0.2.0"),
        told(renamed, lock, changelog(lock)));
  }

  @Test
  void missesWhatWasGoneInARelease() {
    List<LockLine> revived = living("a.b", "c.d", "e.f", "g-h.1");
    String lock = LOCK.replace("c.d gone 0.1.0", "c.d" + TERMS);
    assertEquals(
        List.of(
            "features/scenarios.lock:7:1: LT25: 'c.d' is gone since 0.1.0, and a scenario has it; give"
                + " the scenario an id that never was"),
        told(revived, lock, changelog(LOCK)));
  }

  /** Otherwise the lock of the last release could be altered along with the other. */
  @Test
  void holdsTheLockOfTheLastReleaseToTheChangelog() {
    String told =
        "CHANGELOG.md:12:1: LT28: is not what features/released.lock says; in a release cp"
            + " features/scenarios.lock features/released.lock, else take it from the tag of that"
            + " version";
    for (String released : List.of("", RELEASED.replace("e.f", "e.g"), LOCK)) {
      assertEquals(
          List.of(told),
          told(LIVING, new LockFiles(LOCK, released, changelog(LOCK))).stream()
              .filter(m -> m.contains("released.lock"))
              .toList());
    }
  }

  @Test
  void isMendedByTheRenewedLockAndTheLinesItNames() {
    List<LockLine> renamed = living("a.b", "f", "g-h.1");
    LockFiles files = new LockFiles(LOCK, RELEASED, changelog(LOCK));
    LockCheck check = new LockCheck(renamed, files, VERSION);
    String expected = lock("a.b~\nc.d gone 0.1.0\ne.f gone 0.2.0\nf~\ng-h.1~\n");
    assertEquals(expected, check.renewed());
    String told = check.messages().stream().map(m -> m.code().name()).collect(joining(" "));
    assertEquals("LT28 LT21 LT22", told);
    assertEquals(List.of(), told(renamed, check.renewed(), changelog(check.renewed())));
  }

  /** Holds without the compiler's check what that check holds. */
  @Test
  void noScenarioOfTheKitVanishesUnseen() throws IOException {
    LockFiles files = LockFiles.of(Path.of("features"));
    List<LockLine> living = Catalogue.ofKit().scenarios().stream().map(LockLine::of).toList();
    String version = Kit.currentVersion();
    assertEquals(List.of(), new LockCheck(living, files, version).messages());
    for (LockLine line : living) {
      List<LockLine> others = new ArrayList<>(living);
      others.remove(line);
      List<Message> broken = new LockCheck(others, files, version).messages();
      assertEquals(
          List.of(ErrorCode.LT28, ErrorCode.LT28, ErrorCode.LT21),
          broken.stream().map(Message::code).toList());
      assertEquals("add to it: - Gone: `" + line.id() + "`", broken.get(1).remedy());
      assertTrue(broken.get(2).remedy().startsWith("write: " + line.id() + " gone "));
    }
  }
}

package io.github.losstck.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.Fakes;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Effort;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spec.Seed;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.Kit;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Selection;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes journals, damages them, and reads what is left. */
class JournalTest {
  private static final Header HEADER =
      header(Fakes.KIT, "1.0", Set.of(Operation.SIGMOID), Sampling.PUBLISHED);
  private static final ScenarioEntry A = Fakes.scenario("sigmoid.a");
  private static final ScenarioEntry B = Fakes.scenario("sigmoid.b");
  private static final Map<Subject, List<ScenarioEntry>> DUE =
      Map.of(
          Subject.DOCUMENT, List.of(A, B),
          Subject.BINARY32, List.of(A, B));
  private static final Outcome FIRST = Fakes.outcome(A.id(), Subject.DOCUMENT, Status.PASSED);
  private static final Outcome SECOND = Fakes.outcome(B.id(), Subject.DOCUMENT, Status.FAILED);
  private static final Outcome THIRD = Fakes.outcome(A.id(), Subject.BINARY32, Status.ERRORED);

  @TempDir private Path folder;
  private final List<String> remarks = new ArrayList<>();
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("acme/journal.jsonl");
  }

  private static Header header(Kit kit, String version, Set<Operation> claims, Sampling sampling) {
    return new Header(
        kit,
        new Identity("acme", version),
        "com.acme.Acme",
        claims,
        Declarations.standard(),
        Selection.everything(),
        sampling);
  }

  private void write(Kept kept, Outcome... outcomes) {
    try (Journal journal = Journal.open(file, HEADER, kept, remarks::add)) {
      Arrays.stream(outcomes).forEach(journal::write);
    }
  }

  private Kept read() {
    return Kept.read(file, HEADER, DUE);
  }

  private String refusal(Header header) {
    return assertThrows(JournalException.class, () -> Kept.read(file, header, DUE)).getMessage();
  }

  private List<String> lines() throws IOException {
    return new ArrayList<>(Files.readAllLines(file, US_ASCII));
  }

  @Test
  void keepsWhatWasWrittenAndGoesOn() throws IOException {
    write(Kept.nothing(), FIRST, SECOND);
    assertEquals(3, lines().size());
    write(read(), THIRD);
    assertEquals(List.of(FIRST, SECOND, THIRD), read().outcomes());
    assertEquals(
        Map.of(Subject.DOCUMENT, List.of(), Subject.BINARY32, List.of(B)), read().missing(DUE));
    assertEquals(List.of(), remarks);
  }

  @Test
  void leavesWhatWasNotRunToTheRunThatGoesOn() throws IOException {
    Outcome notRun = Outcome.notRun(B.id(), Subject.BINARY32);
    write(Kept.nothing(), FIRST, notRun, SECOND);
    assertEquals(List.of(FIRST, SECOND), read().outcomes());
    assertTrue(read().missing(DUE).get(Subject.BINARY32).contains(B));
    Chain chain = new Chain();
    String forged = chain.line(HEADER.node()) + "\n" + chain.line(Records.write(notRun)) + "\n";
    Files.writeString(file, forged);
    assertTrue(refusal(HEADER).contains(" is no outcome of this run"), refusal(HEADER));
  }

  @Test
  void beginsAnewUnlessTold() throws IOException {
    write(Kept.nothing(), FIRST, SECOND);
    write(Kept.nothing(), THIRD);
    assertEquals(List.of(THIRD), read().outcomes());
  }

  @Test
  void keepsNothingOfWhatIsNotThere() {
    assertEquals(List.of(), read().outcomes());
    assertEquals(0, Kept.nothing().missing(DUE).values().stream().filter(List::isEmpty).count());
  }

  @Test
  void losesAtMostTheLastLineWhereverItIsCut() throws IOException {
    write(Kept.nothing(), FIRST, SECOND, THIRD);
    byte[] whole = Files.readAllBytes(file);
    for (int length = whole.length; length >= 0; length -= 7) {
      Files.write(file, Arrays.copyOf(whole, length));
      long ends = new String(whole, 0, length, US_ASCII).chars().filter(c -> c == '\n').count();
      List<Outcome> expected =
          List.of(FIRST, SECOND, THIRD).subList(0, (int) Math.max(0, ends - 1));
      Kept kept = read();
      assertEquals(expected, kept.outcomes());
      List<Outcome> rest = List.of(FIRST, SECOND, THIRD).subList(expected.size(), 3);
      write(kept, rest.toArray(Outcome[]::new));
      assertEquals(new String(whole, US_ASCII), Files.readString(file));
    }
  }

  static List<Header> others() {
    Kit other = new Kit("1.2.3", "f".repeat(64), "e".repeat(64), "d".repeat(64));
    Set<Operation> claims = HEADER.claims();
    Identity acme = HEADER.provider();
    Declarations limited = Declarations.standard().precisions(Precision.BINARY32);
    Selection some = Selection.of(List.of(), List.of(Level.LAW), List.of());
    return List.of(
        header(other, "1.0", claims, HEADER.sampling()),
        header(Fakes.KIT, "1.1", claims, HEADER.sampling()),
        new Header(
            Fakes.KIT,
            acme,
            "x",
            claims,
            HEADER.declarations(),
            HEADER.selection(),
            HEADER.sampling()),
        header(Fakes.KIT, "1.0", Set.of(), HEADER.sampling()),
        new Header(
            Fakes.KIT,
            acme,
            HEADER.address(),
            claims,
            limited,
            HEADER.selection(),
            HEADER.sampling()),
        new Header(
            Fakes.KIT,
            acme,
            HEADER.address(),
            claims,
            HEADER.declarations(),
            some,
            HEADER.sampling()),
        header(Fakes.KIT, "1.0", claims, new Sampling(Effort.FULL, Seed.PUBLISHED, true)),
        header(Fakes.KIT, "1.0", claims, new Sampling(Effort.QUICK, new Seed(1), true)));
  }

  @ParameterizedTest
  @MethodSource("others")
  void refusesAnotherRun(Header other) {
    write(Kept.nothing(), FIRST);
    String expected =
        Arrays.stream(Header.class.getRecordComponents())
            .map(c -> c.getName())
            .filter(part -> !HEADER.node().get(part).equals(other.node().get(part)))
            .collect(Collectors.joining());
    assertEquals(
        file
            + ":1: is the journal of another run: its "
            + expected
            + " differs; begin anew without --resume",
        refusal(other));
  }

  static List<Outcome> strays() {
    return List.of(
        Fakes.outcome("sigmoid.unknown", Subject.DOCUMENT, Status.PASSED),
        Fakes.outcome(A.id(), Subject.BINARY64, Status.PASSED),
        Fakes.swept(B.id(), Subject.BINARY32, Fakes.passport(Precision.BINARY64, x -> 0.5)),
        Fakes.swept(B.id(), Subject.DOCUMENT, Fakes.passport(Precision.BINARY32, x -> 0.5)),
        FIRST);
  }

  @ParameterizedTest
  @MethodSource("strays")
  void refusesWhatNobodyAskedForAndWhatIsThereTwice(Outcome stray) {
    write(Kept.nothing(), FIRST, SECOND, stray, THIRD);
    String problem = stray == FIRST ? "is there twice" : "is no outcome of this run";
    String which = stray.scenario() + " [" + stray.subject().word() + "] ";
    assertEquals(
        file + ":4: " + which + problem + "; begin anew without --resume", refusal(HEADER));
  }

  @Test
  void refusesALineThatWasAltered() throws IOException {
    write(Kept.nothing(), FIRST, SECOND, THIRD);
    List<String> lines = lines();
    lines.replaceAll(line -> line.replace("\"FAILED\"", "\"PASSED\""));
    Files.write(file, lines);
    assertTrue(refusal(HEADER).startsWith(file + ":3: was altered"), refusal(HEADER));
  }

  @Test
  void refusesLinesInAnotherOrderAndGaps() throws IOException {
    write(Kept.nothing(), FIRST, SECOND, THIRD);
    List<String> lines = lines();
    Collections.swap(lines, 1, 2);
    Files.write(file, lines);
    assertTrue(refusal(HEADER).startsWith(file + ":2: "), refusal(HEADER));
    lines.remove(1);
    Files.write(file, lines);
    assertTrue(refusal(HEADER).startsWith(file + ":3: "), refusal(HEADER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u0000\u0000", "{}", "[]", "null", "{\"entry\":1,\"sha256\":\"\"}"})
  void refusesALineThatIsNone(String nonsense) throws IOException {
    write(Kept.nothing(), FIRST, SECOND);
    List<String> lines = lines();
    lines.set(1, nonsense);
    Files.write(file, lines);
    String refusal = refusal(HEADER);
    assertTrue(refusal.startsWith(file + ":2: "), refusal);
    assertEquals(1, refusal.lines().count(), refusal);
  }

  @Test
  void refusesWhatCannotBeRead() throws IOException {
    Files.createDirectories(file);
    assertTrue(refusal(HEADER).startsWith(file + ": cannot be read ("), refusal(HEADER));
  }

  @Test
  void tellsOnceThatItCannotBeWritten() throws IOException {
    Files.createDirectories(file);
    write(Kept.nothing(), FIRST, SECOND);
    assertEquals(1, remarks.size());
    assertTrue(remarks.get(0).startsWith(file + ": cannot be written ("), remarks.get(0));
    assertEquals(1, remarks.get(0).lines().count());
  }

  @Test
  void writesNothingWhereItIsNotWanted() {
    try (Journal nowhere = Journal.nowhere()) {
      nowhere.write(FIRST);
    }
    assertTrue(Files.notExists(file));
  }
}

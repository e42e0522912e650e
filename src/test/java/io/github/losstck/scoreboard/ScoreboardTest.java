package io.github.losstck.scoreboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.Fakes;
import io.github.losstck.UsageException;
import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreboardTest {
  private static final Declarations BOTH = Declarations.standard();
  private static final Declarations SINGLE = BOTH.precisions(Precision.BINARY32);
  private static final String HOSTILE = "<script>alert(1)</script>|`\u001b[2J";
  private static final String TRACE =
      Boards.HEADER + "bent other\tsigmoid.*\tsigmoid(0)\t0.7\t0.5\tlibrary\tadds 0.2 <b>\n";

  @TempDir private Path directory;
  private Boards boards;

  @BeforeEach
  void twoLibraries() throws IOException {
    boards =
        new Boards(directory)
            .library("sound", "1.0", Status.PASSED, BOTH)
            .library("bent", HOSTILE, Status.FAILED, SINGLE.composing(Operation.SIGMOID, "1-s(-x)"))
            .file("bent", "triage.tsv", TRACE);
  }

  @Test
  void countsAllScenariosForEveryLibrary() {
    Scoreboard board = boards.read();
    Tally bent = board.libraries().get(0).tally(share -> true);
    Tally sound = board.libraries().get(1).tally(share -> true);
    assertEquals("1 of 6", bent.share());
    assertEquals("6 of 6", sound.share());
    assertEquals("1 failed, 1 unmet SHOULD or MAY, 3 excluded", bent.remainder());
    assertEquals("", sound.remainder());
  }

  @Test
  void tracesWhatDidNotPassToItsCauses() throws IOException {
    assertEquals(List.of(), boards.read().faults());
    boards.file("bent", "triage.tsv", Boards.HEADER);
    assertFault(
        "bent/triage.tsv: binary32 sigmoid.b (failed) is traced by no line (and so 1 others);"
            + " trace each to its cause");
    boards.file("bent", "triage.tsv", TRACE.replace("sigmoid.*", "sigmoid.b"));
    assertFault(
        "bent/triage.tsv: binary32 sigmoid.hoped (failed) is traced by no line; trace each to its"
            + " cause");
    boards.file("bent", "triage.tsv", TRACE.replace("sigmoid.*", "sigmoid.* sigmoid.a"));
    assertFault("bent/triage.tsv: sigmoid.a: covers nothing that did not pass; take it out");
  }

  @Test
  void saysHowBindingIsWhatACauseKeepsFromPassing() throws IOException {
    boards.file(
        "bent",
        "triage.tsv",
        TRACE.replace("sigmoid.*", "sigmoid.b")
            + "bent\tsigmoid.hoped\tsigmoid(1)\t0.7\t0.73\tadapter\trounds\n");
    String table = boards.read().markdown();
    assertTrue(table.contains("| bent | MUST | library |"), table);
    assertTrue(table.contains("| bent | SHOULD or MAY | adapter |"), table);
  }

  @Test
  void refusesATraceOfEverything() throws IOException {
    boards.file("bent", "triage.tsv", TRACE.replace("sigmoid.*", "*"));
    assertEquals(List.of(), boards.read().faults(), "all scenarios are of one feature");
    assertFalse(new IdPattern("*").isOfOneKind(Catalogue.ofKit().scenarios()));
    assertFalse(new IdPattern("accuracy.*").isOfOneKind(Catalogue.ofKit().scenarios()));
    assertTrue(new IdPattern("accuracy.sigmoid.*").isOfOneKind(Catalogue.ofKit().scenarios()));
    assertTrue(new IdPattern("softmax-extremes.*").isOfOneKind(Catalogue.ofKit().scenarios()));
  }

  @ParameterizedTest
  @CsvSource({
    "ERRORED, bent/triage.tsv: binary32 sigmoid.b (errored) is traced by no line",
    "CRASHED, bent/triage.tsv: binary32 sigmoid.b (crashed) is traced by no line",
    "TIMED_OUT, bent/certificate.json: binary32 sigmoid.b (timed out) says nothing of the library",
    "KIT_ERRORED, bent/certificate.json: binary32 sigmoid.b (kit errored) says nothing",
    "NOT_RUN, bent/certificate.json: binary32 sigmoid.b (not run) says nothing of the library",
  })
  void coversNothingThatBrokeByAPattern(Status broke, String fault) {
    boards.library("bent", "1.0", broke, SINGLE);
    assertTrue(boards.read().faults().get(0).startsWith(fault), boards.read().faults().toString());
  }

  @Test
  void tracesACrashByItsWholeId() throws IOException {
    boards.library("bent", "1.0", Status.CRASHED, SINGLE);
    boards.file("bent", "triage.tsv", TRACE.replace("sigmoid.*", "sigmoid.b sigmoid.hoped"));
    assertEquals(List.of(), boards.read().faults());
  }

  private void assertFault(String line) {
    assertEquals(List.of(line), boards.read().faults());
  }

  @Test
  void leavesOutTracesOfOtherLibraries() throws IOException {
    boards.file("bent", "triage.tsv", TRACE.replace("bent other", "other"));
    assertEquals(1, boards.read().faults().size());
  }

  @Test
  void writesTheSameBytesTwice() throws IOException {
    boards.read().write(directory);
    assertEquals(boards.read().html(), Files.readString(directory.resolve("index.html")));
    assertEquals(boards.read().markdown(), Files.readString(directory.resolve("README.md")));
    assertFalse(boards.read().html().contains("\r"));
  }

  @Test
  void keepsTextOfALibraryFromActing() {
    String html = boards.read().html();
    assertEquals(1, html.split("<script", -1).length - 1);
    assertTrue(html.contains("&lt;script&gt;alert(1)"), html);
    assertFalse(html.contains("\u001b") || boards.read().markdown().contains("\u001b"));
    assertTrue(boards.read().markdown().contains("| &lt;script&gt;alert(1)&lt;/script&gt;\\|\\`"));
  }

  @Test
  void marksWhatIsComposedAndWhatIsNotToBeHad() throws IOException {
    boards.file("lost", "unavailable.txt", "needs <another> processor\n");
    for (String text : List.of(boards.read().html(), boards.read().markdown())) {
      assertTrue(text.contains("needs &lt;another&gt; processor"), text);
      assertTrue(text.contains("composed"), text);
    }
    assertEquals(2, boards.read().libraries().size());
  }

  @Test
  void drawsTheErrorsOfEachLibraryOnce() {
    String html = boards.read().html();
    assertEquals(3, html.split("<svg ", -1).length - 1);
    assertEquals(1, html.split("stripes-sigmoid-binary64-sound\"", -1).length - 1);
  }

  @Test
  void refusesWhatDoesNotBelongTogether() throws IOException {
    assertRefused(directory.resolve("bent"), "is no certificate that can be read");
    assertRefused(directory.resolve("bent/accuracy"), "holds no library");
    assertRefused(directory.resolve("absent"), "is no directory that can be read");
    boards.file("bent", "triage.tsv", "scenarios\n");
    assertRefused("triage.tsv:1: does not name the fields");
    boards.file("bent", "triage.tsv", Boards.HEADER + "bent\ta\n");
    assertRefused("triage.tsv:2: has not 7 fields");
    boards.file("bent", "triage.tsv", TRACE.replace("\tlibrary\tadds", "\tme\tadds"));
    assertRefused("triage.tsv:2: 'me' is at no fault; give library, adapter or kit");
    boards.file("bent", "triage.tsv", TRACE);
    boards.file(
        "bent", "passport.json", Files.readString(directory.resolve("sound/passport.json")));
    assertRefused("passport.json: is not the one that the certificate pins");
    Files.delete(directory.resolve("bent/passport.json"));
    assertRefused("passport.json: is missing");
  }

  @Test
  void refusesAFolderOfAnotherName() throws IOException {
    Files.move(directory.resolve("bent"), directory.resolve("straight"));
    assertRefused("is of 'bent'; name the folder so");
  }

  private void assertRefused(String problem) {
    assertRefused(directory, problem);
  }

  private static void assertRefused(Path read, String problem) {
    UsageException refusal =
        assertThrows(
            UsageException.class, () -> Scoreboard.read(read, Boards.SCENARIOS, Fakes.KIT));
    assertTrue(refusal.getMessage().contains(problem), refusal.getMessage());
  }
}

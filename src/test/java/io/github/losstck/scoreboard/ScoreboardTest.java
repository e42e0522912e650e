package io.github.losstck.scoreboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.losstck.UsageException;
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
  void tracesEveryFailureToACause() throws IOException {
    assertEquals(List.of(), boards.read().faults());
    boards.file("bent", "triage.tsv", Boards.HEADER);
    assertEquals(
        List.of(
            "bent/triage.tsv: 1 failing scenarios have no line, sigmoid.b the first; trace each to"
                + " its cause"),
        boards.read().faults());
    boards.file("bent", "triage.tsv", TRACE + "bent\ta.* b\t1\t2\t3\tkit\tnothing\n");
    assertEquals(
        List.of("bent/triage.tsv: nothing that did not pass is a.* b; take the line out"),
        boards.read().faults());
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

  @Test
  void refusesLibrariesThatWereAskedDifferentScenarios() throws IOException {
    Path certificate = directory.resolve("sound/certificate.json");
    ObjectNode altered = (ObjectNode) new ObjectMapper().readTree(certificate.toFile());
    ((ObjectNode) altered.at("/operations/sigmoid/document/binary32")).put("passed", 4);
    Files.writeString(certificate, altered.toString());
    assertRefused("were asked different scenarios; certify both with one kit");
  }

  private void assertRefused(String problem) {
    assertRefused(directory, problem);
  }

  private static void assertRefused(Path read, String problem) {
    UsageException refusal =
        assertThrows(UsageException.class, () -> Scoreboard.read(read, Boards.SCENARIOS));
    assertTrue(refusal.getMessage().contains(problem), refusal.getMessage());
  }
}

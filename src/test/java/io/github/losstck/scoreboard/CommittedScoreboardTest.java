package io.github.losstck.scoreboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the scoreboard that is published to the certificates beside it. */
class CommittedScoreboardTest {
  private static final Path PUBLISHED = Path.of("reports/scoreboard");
  private static final String REMEDY =
      "is not what its certificates give; run: java -jar target/loss-tck.jar scoreboard "
          + PUBLISHED;

  @Test
  void isWhatTheCommandWrites() throws IOException {
    Scoreboard board = Boards.ofKit(PUBLISHED);
    assertEquals(List.of(), board.faults());
    assertEquals(board.html(), Files.readString(PUBLISHED.resolve("index.html")), REMEDY);
    assertEquals(board.markdown(), Files.readString(PUBLISHED.resolve("README.md")), REMEDY);
  }
}

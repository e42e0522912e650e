package io.github.losstck.scoreboard;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the scoreboard that is published to the certificates beside it. */
class CommittedScoreboardTest {
  private static final Path PUBLISHED = Path.of("reports/scoreboard");
  private static final Path ADAPTERS = Path.of("src/adapters");
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

  /** Holds the causes that are published to those beside the adapters. */
  @Test
  void hasTheCausesOfTheAdapters() throws IOException {
    Set<String> certified = new TreeSet<>();
    for (String library : Files.readAllLines(ADAPTERS.resolve("libraries.tsv"))) {
      String[] fields = library.split("\t");
      if (!library.startsWith("#") && Files.exists(PUBLISHED.resolve(fields[0]))) {
        certified.add(fields[0]);
        List<Triage> causes =
            new ArrayList<>(TriageFile.in(ADAPTERS.resolve(fields[3]), fields[0]));
        causes.addAll(TriageFile.in(ADAPTERS, fields[0]));
        assertEquals(causes, TriageFile.in(PUBLISHED.resolve(fields[0]), fields[0]), fields[0]);
      }
    }
    assertEquals(
        certified,
        Boards.ofKit(PUBLISHED).libraries().stream().map(Library::name).collect(toSet()));
  }
}

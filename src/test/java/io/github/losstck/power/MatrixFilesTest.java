package io.github.losstck.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.Fakes;
import io.github.losstck.spec.Level;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Precision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixFilesTest {
  private static final Set<Precision> BOTH = Set.of(Precision.values());
  private static final Row CAUGHT =
      row("liar", Optional.of(Level.DOCUMENT), Map.of("a", BOTH), Set.of("b"));
  private static final Row ESCAPED =
      row("hider", Optional.of(Level.LAW), Map.of("a", Set.of(Precision.BINARY32)), Set.of());
  private static final Row SOUND = row("sound", Optional.empty(), Map.of(), Set.of("a", "b"));
  private static final KillMatrix MATRIX =
      new KillMatrix(
          List.of(Fakes.scenario("a"), Fakes.scenario("b")), List.of(CAUGHT, ESCAPED, SOUND));

  @Test
  void aCellSaysInWhichPrecisionsAScenarioWasNotPassed() {
    assertEquals(
        """
        specimen,level,sentence,a,b
        liar,document,"Says ""no"".",32+64,-
        hider,law,"Says ""no"".",32,
        sound,sound,"Says ""no"".",-,-
        """,
        MatrixCsv.of(MATRIX));
  }

  @Test
  void theSummaryNamesWhatEscaped() {
    assertEquals(
        "1 of 2 animals caught, 1 of 1 sound variants passed, by 2 scenarios",
        PowerSummary.headline(MATRIX));
    assertEquals(
        List.of("hider escapes: no scenario of level law catches it"), PowerSummary.faults(MATRIX));
    assertEquals(List.of(CAUGHT, ESCAPED), MATRIX.caughtOnlyAt(Level.DOCUMENT));
    assertEquals(Set.of("b"), MATRIX.idle(Level.DOCUMENT));
  }

  @Test
  void aVariantThatFailsIsBlamed() {
    Row blamed = row("sound", Optional.empty(), Map.of("b", BOTH), Set.of());
    KillMatrix matrix = new KillMatrix(MATRIX.scenarios(), List.of(blamed));
    assertEquals(
        List.of("sound is sound, and fails b[binary32, binary64]"), PowerSummary.faults(matrix));
    assertTrue(MatrixSvg.of(matrix).contains("<path class=\"blamed\""));
    assertFalse(MatrixSvg.of(MATRIX).contains("<path class=\"blamed\""));
  }

  @Test
  void everyFormIsWritten(@TempDir Path reports) throws IOException {
    Path folder = MatrixFiles.write(MATRIX, reports);
    assertEquals(MatrixSvg.of(MATRIX), Files.readString(folder.resolve("matrix.svg")));
    String page = Files.readString(folder.resolve("matrix.html"));
    assertTrue(page.contains("Says \"no\".") && page.contains("</svg>"), page);
    assertTrue(Files.exists(folder.resolve("matrix.csv")));
  }

  private static Row row(
      String name, Optional<Level> level, Map<String, Set<Precision>> caught, Set<String> passed) {
    LossProvider nobody = new LossProvider() {};
    return new Row(new Specimen(name, "Says \"no\".", level, nobody), caught, passed);
  }
}

package io.github.losstck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the list of mutants that survive to the code that there is. */
class SurvivorsTest {
  private static final int COLUMNS = 5;

  @Test
  void namesMethodsThatExistAndSaysWhy() throws IOException, ClassNotFoundException {
    List<String> rows =
        Files.readAllLines(Path.of("src/test/pit/survivors.md")).stream()
            .filter(line -> line.startsWith("| ") && line.contains("."))
            .toList();
    assertFalse(rows.isEmpty());
    for (String row : rows) {
      String[] cells = row.substring(2, row.length() - 2).split(" (?<!\\\\)\\| ");
      assertEquals(COLUMNS, cells.length, row);
      Class<?> named = Class.forName("io.github.losstck." + cells[0]);
      assertTrue(
          Arrays.stream(named.getDeclaredMethods()).anyMatch(m -> m.getName().equals(cells[1])),
          row);
    }
  }
}

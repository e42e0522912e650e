package io.github.losstck;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the list of mutants that survive to the code that there is. */
class SurvivorsTest {
  /** Is how many cells tell of a mutant that survives. */
  private static final int COLUMNS = 5;

  /** Is how many cells tell how many of a class were killed. */
  private static final int COUNTS = 3;

  @Test
  void namesMethodsThatExistAndSaysWhy() throws IOException, ClassNotFoundException {
    List<String> rows =
        Files.readAllLines(Path.of("src/test/pit/survivors.md")).stream()
            .filter(line -> line.startsWith("| ") && line.contains("."))
            .toList();
    assertFalse(rows.isEmpty());
    for (String row : rows) {
      String[] cells = row.substring(2, row.length() - 2).split(" (?<!\\\\)\\| ");
      Class<?> named = Class.forName("io.github.losstck." + cells[0]);
      assertTrue(cells.length == COUNTS || cells.length == COLUMNS, row);
      if (cells.length == COUNTS) {
        assertTrue(Integer.parseInt(cells[1]) <= Integer.parseInt(cells[2]), row);
      } else {
        Stream.of(cells[1].split(", ")).forEach(method -> assertTrue(has(named, method), row));
      }
    }
  }

  private static boolean has(Class<?> named, String method) {
    return method.equals("constructor")
        || Arrays.stream(named.getDeclaredMethods()).anyMatch(m -> m.getName().equals(method));
  }
}

package io.github.losstck.book;

import java.util.List;

/**
 * Holds a table of an outline.
 *
 * @param title in the language of the book; may be empty
 * @param names of the columns but that of the ids
 * @param rows in the order of the file
 */
record ExampleTable(String title, List<String> names, List<Row> rows) {
  /**
   * Holds a row of an outline.
   *
   * @param id of the scenario that the row is
   * @param cells in the order of the columns
   */
  record Row(String id, List<String> cells) {}
}

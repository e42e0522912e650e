package io.github.losstck.edition;

import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableRow;
import io.github.losstck.catalogue.Gherkin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the cells of the rows of outlines, as the features write them. */
final class Rows {
  private final Map<String, Map<String, String>> cells = new LinkedHashMap<>();

  /** Adds the rows of one feature. */
  void add(Feature feature) {
    Gherkin.rules(feature).stream()
        .map(Gherkin::scenarios)
        .flatMap(List::stream)
        .forEach(this::add);
  }

  private void add(Scenario scenario) {
    for (Examples examples : scenario.getExamples()) {
      List<String> names = Gherkin.cells(examples.getTableHeader().orElseThrow());
      for (TableRow row : examples.getTableBody()) {
        List<String> texts = Gherkin.cells(row);
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
          byName.put(names.get(i), texts.get(i));
        }
        cells.put(Gherkin.id(scenario) + "." + byName.get("id"), byName);
      }
    }
  }

  /**
   * Returns the cells of a row by the names of their columns, or none.
   *
   * @param id of the scenario that the row is
   */
  Map<String, String> of(String id) {
    return cells.getOrDefault(id, Map.of());
  }
}

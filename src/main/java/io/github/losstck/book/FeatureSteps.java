package io.github.losstck.book;

import io.cucumber.messages.types.DataTable;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Scenario;
import io.github.losstck.catalogue.Gherkin;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads from a feature what is the same in every language: steps and tables. */
final class FeatureSteps {
  private FeatureSteps() {}

  static List<Step> steps(Scenario scenario) {
    return scenario.getSteps().stream()
        .map(s -> new Step(s.getText(), table(s.getDataTable())))
        .toList();
  }

  private static List<List<String>> table(Optional<DataTable> table) {
    return table.stream().flatMap(t -> t.getRows().stream()).map(Gherkin::cells).toList();
  }

  /**
   * Returns the tables of an outline.
   *
   * @param id of the outline
   * @param titles of the tables in the language of the book; none where no table has one
   */
  static List<ExampleTable> tables(Scenario scenario, String id, List<String> titles) {
    List<Examples> tables = scenario.getExamples();
    return IntStream.range(0, tables.size())
        .mapToObj(i -> table(tables.get(i), id, titles.isEmpty() ? "" : titles.get(i)))
        .toList();
  }

  private static ExampleTable table(Examples examples, String id, String title) {
    List<String> names = Gherkin.cells(examples.getTableHeader().orElseThrow());
    List<ExampleTable.Row> rows =
        examples.getTableBody().stream()
            .map(Gherkin::cells)
            .map(c -> new ExampleTable.Row(id + "." + c.get(0), c.subList(1, c.size())))
            .toList();
    return new ExampleTable(title, names.subList(1, names.size()), rows);
  }
}

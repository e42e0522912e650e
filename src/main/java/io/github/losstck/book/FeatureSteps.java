package io.github.losstck.book;

import io.cucumber.messages.types.DataTable;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads from a feature what is the same in every language: tags, steps and tables. */
final class FeatureSteps {
  private FeatureSteps() {}

  /** Returns the rules of a feature. */
  static List<Rule> rules(Feature feature) {
    return feature.getChildren().stream()
        .map(FeatureChild::getRule)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Returns the scenarios of a rule. */
  static List<Scenario> scenarios(Rule rule) {
    return rule.getChildren().stream()
        .map(RuleChild::getScenario)
        .flatMap(Optional::stream)
        .toList();
  }

  static List<String> tags(Rule rule) {
    return rule.getTags().stream().map(Tag::getName).toList();
  }

  static List<Step> steps(Scenario scenario) {
    return scenario.getSteps().stream()
        .map(s -> new Step(s.getText(), table(s.getDataTable())))
        .toList();
  }

  private static List<List<String>> table(Optional<DataTable> table) {
    return table.stream().flatMap(t -> t.getRows().stream()).map(FeatureSteps::cells).toList();
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
    List<String> names = cells(examples.getTableHeader().orElseThrow());
    List<ExampleTable.Row> rows =
        examples.getTableBody().stream()
            .map(FeatureSteps::cells)
            .map(c -> new ExampleTable.Row(id + "." + c.get(0), c.subList(1, c.size())))
            .toList();
    return new ExampleTable(title, names.subList(1, names.size()), rows);
  }

  private static List<String> cells(TableRow row) {
    return row.getCells().stream().map(TableCell::getValue).toList();
  }
}

package io.github.losstck.book;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spi.Operation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a scenario, or an outline with its rows.
 *
 * @param id its tag without {@code @id.}
 * @param title in the language of the book, with the placeholders of an outline
 * @param steps in the order of the file
 * @param tables of an outline; none of a scenario
 * @param scenarios that are run for it: itself, or one for each row
 */
record Example(
    String id,
    String title,
    List<Step> steps,
    List<ExampleTable> tables,
    List<ScenarioEntry> scenarios) {

  /** Returns what it asks of a provider. */
  Set<Operation> operations() {
    Set<Operation> operations = new TreeSet<>();
    scenarios.forEach(s -> operations.addAll(s.operations()));
    return operations;
  }

  /** Returns the ids of the scenarios that are run for it. */
  List<String> ids() {
    return scenarios.stream().map(ScenarioEntry::id).toList();
  }

  /** Returns a scenario that is like the others in all but its numbers. */
  ScenarioEntry first() {
    return scenarios.get(0);
  }
}

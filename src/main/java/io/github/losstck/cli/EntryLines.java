package io.github.losstck.cli;

import static java.util.stream.Collectors.toCollection;

import io.github.losstck.UsageException;
import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.AnsweringCode;
import io.github.losstck.spec.Entry;
import io.github.losstck.spec.Register;
import io.github.losstck.spi.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Shows an entry of the register with what runs it, and what answers for it. */
final class EntryLines {
  private EntryLines() {}

  /**
   * Shows an entry.
   *
   * @throws UsageException if the register has none with this id
   */
  static List<String> of(Register register, String id, Catalogue catalogue) {
    Entry entry =
        register
            .entry(id)
            .orElseThrow(
                () ->
                    new UsageException(
                        "entry '" + id + "' is unknown; 'loss-tck list register' shows them all"));
    List<String> lines = new ArrayList<>(List.of(ListCommand.line(entry)));
    List<ScenarioEntry> scenarios =
        catalogue.scenarios().stream().filter(s -> s.entries().contains(id)).toList();
    add(lines, "asks", operations(scenarios));
    add(lines, "answered by", AnsweringCode.load().of(entry));
    add(lines, "run by", scenarios.stream().map(ListCommand::line).toList());
    add(lines, "excluded", Stream.ofNullable(catalogue.excluded().get(id)).toList());
    return lines;
  }

  private static Collection<String> operations(List<ScenarioEntry> scenarios) {
    return scenarios.stream()
        .flatMap(s -> s.operations().stream())
        .collect(toCollection(TreeSet::new))
        .stream()
        .map(Operation::method)
        .toList();
  }

  /** Adds lines, the first of which has a heading. */
  private static void add(List<String> lines, String heading, Collection<String> facts) {
    String first = heading;
    for (String fact : facts) {
      lines.add(String.format("%-12s %s", first, fact));
      first = "";
    }
  }
}

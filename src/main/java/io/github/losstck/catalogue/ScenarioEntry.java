package io.github.losstck.catalogue;

import io.github.losstck.spec.Level;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spec.Profile;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Describes one scenario, or one row of a scenario outline, as the features list it.
 *
 * @param id stable and unique: the {@code @id.…} tag, and for a row the cell of its id column
 * @param demand what it shares with the other rows of its outline: the {@code @id.…} tag alone
 * @param name of the scenario, placeholders filled
 * @param feature name of the feature
 * @param rule name of the rule, or empty
 * @param resource the URI under which the feature file is run: {@code classpath:…} or {@code
 *     file:…}
 * @param line of the scenario, or of the row
 * @param place as in {@code features/3-sigmoid/1-sigmoid.feature:12:5}: file, line, column
 * @param entries ids of the register entries that it carries
 * @param profile that it counts for
 * @param level of its demand
 * @param obligation how binding it is
 * @param operations that it asks of a provider; none if it examines the document alone
 * @param precisions in which it asks them
 * @param steps each on one line, a table as in {@code the labels are [0 1 0; 0 0 1]}
 */
public record ScenarioEntry(
    String id,
    String demand,
    String name,
    String feature,
    String rule,
    String resource,
    int line,
    String place,
    List<String> entries,
    Profile profile,
    Level level,
    Obligation obligation,
    Set<Operation> operations,
    Set<Precision> precisions,
    List<String> steps) {
  /** Is the form of an id, as a regular expression without groups. */
  public static final String ID_FORM = "[a-z0-9]+(?:[.-][a-z0-9]+)*";

  /**
   * Returns whether there is something in this scenario to examine of a subject: of a provider
   * where it asks for an operation in that precision, of the features where it prints what it asks
   * and what should come of it.
   */
  public boolean asks(Optional<Precision> precision) {
    return precision
        .map(p -> !documentOnly() && precisions.contains(p))
        .orElseGet(this::printsItsNumbers);
  }

  /** Of conduct only tables have numbers; those of a sweep are drawn when it runs. */
  private boolean printsItsNumbers() {
    boolean hasNumbers =
        level != Level.BEHAVED || steps.stream().anyMatch(s -> s.contains(" should be ["));
    return hasNumbers && !samples();
  }

  /** Returns whether inputs are sampled, so that effort and seed matter. */
  public boolean samples() {
    return steps.stream().anyMatch(s -> s.contains(" is swept over ") || s.contains(" drawn "));
  }

  /** Returns whether the document alone is examined, and nothing is asked of a provider. */
  public boolean documentOnly() {
    return operations.isEmpty();
  }
}

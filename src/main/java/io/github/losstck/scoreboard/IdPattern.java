package io.github.losstck.scoreboard;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spi.Operation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names scenarios by their ids.
 *
 * @param text an id, in which {@code *} stands for anything
 */
record IdPattern(String text) {

  boolean covers(String scenario) {
    String[] literal = text.split("\\*", -1);
    return Pattern.matches(
        String.join(".*", Arrays.stream(literal).map(Pattern::quote).toArray(String[]::new)),
        scenario);
  }

  /** Returns whether this is one id, and so covers nothing that was not thought of. */
  boolean isWhole() {
    return text.indexOf('*') < 0;
  }

  /** Returns whether all that this covers asks one operation, or stands in one feature. */
  boolean isOfOneKind(List<ScenarioEntry> scenarios) {
    List<ScenarioEntry> covered = scenarios.stream().filter(s -> covers(s.id())).toList();
    Set<Operation> shared = EnumSet.allOf(Operation.class);
    covered.forEach(s -> shared.retainAll(s.operations()));
    return !shared.isEmpty()
        || covered.stream().map(ScenarioEntry::feature).distinct().count() <= 1;
  }

  @Override
  public String toString() {
    return text;
  }
}

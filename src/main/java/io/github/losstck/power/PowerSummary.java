package io.github.losstck.power;

import io.github.losstck.spec.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words what the matrix comes to. */
public final class PowerSummary {
  private PowerSummary() {}

  /** Returns the numbers of animals, variants and scenarios, in one line. */
  public static String headline(KillMatrix matrix) {
    int animals = matrix.animals().size();
    int variants = matrix.variants().size();
    return "%d of %d animals caught, %d of %d sound variants passed, by %d scenarios"
        .formatted(
            animals - matrix.escaped().size(),
            animals,
            variants - matrix.blamed().size(),
            variants,
            matrix.scenarios().size());
  }

  /** Returns a line for each level: its scenarios, its animals, and what it alone catches. */
  public static List<String> table(KillMatrix matrix) {
    List<String> lines = new ArrayList<>();
    lines.add("level     scenarios  animals  caught there  caught nowhere else");
    for (Level level : Level.values()) {
      long scenarios = matrix.scenarios().stream().filter(s -> s.level() == level).count();
      long there = matrix.animals().stream().filter(r -> matrix.levels(r).contains(level)).count();
      lines.add(
          String.format(
              Locale.ROOT,
              "%-9s %9d %8d %13d %20d",
              level.word(),
              scenarios,
              matrix.animals(level).size(),
              there,
              matrix.caughtOnlyAt(level).size()));
    }
    return lines;
  }

  /** Returns a line for each animal that escaped, and for each variant that was blamed. */
  public static List<String> faults(KillMatrix matrix) {
    List<String> lines = new ArrayList<>();
    for (Row row : matrix.escaped()) {
      lines.add(
          "%s escapes: no scenario of level %s catches it"
              .formatted(
                  row.specimen().name(), row.specimen().level().map(Level::word).orElseThrow()));
    }
    for (Row row : matrix.blamed()) {
      lines.add("%s is sound, and fails %s".formatted(row.specimen().name(), row.words()));
    }
    return lines;
  }
}

package io.github.losstck.power;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Obligation;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says which scenario catches which animal, and which sound variant passes all. An animal counts as
 * caught where a scenario that must pass does not.
 *
 * @param scenarios that ask something of a provider, by level, in the order of the features
 * @param rows animals by level, then variants; each by operation and name
 */
public record KillMatrix(List<ScenarioEntry> scenarios, List<Row> rows) {
  /** Copies the lists. */
  public KillMatrix {
    scenarios = List.copyOf(scenarios);
    rows = List.copyOf(rows);
  }

  /**
   * Examines every animal and every variant in every precision, on all cores.
   *
   * @param catalogue of the scenarios
   * @param progress told of each specimen
   */
  public static KillMatrix of(Catalogue catalogue, ZooProgress progress) {
    List<ScenarioEntry> asking =
        catalogue.scenarios().stream()
            .filter(s -> !s.documentOnly())
            .sorted(Comparator.comparing(ScenarioEntry::level))
            .toList();
    return new KillMatrix(asking, new Examinations(catalogue, asking, progress).of(Specimen.all()));
  }

  /**
   * Tries out which animals some scenarios catch.
   *
   * @param catalogue of the scenarios
   * @param scenarios some of them
   * @param id of what they are about
   * @return what the animals do wrong; first what most of the scenarios catch, at last what none of
   *     them catches and the animal itself relates to the id, as in {@code (X23)}
   */
  public static List<String> mistakes(
      Catalogue catalogue, List<ScenarioEntry> scenarios, String id) {
    List<ScenarioEntry> asking = scenarios.stream().filter(s -> !s.documentOnly()).toList();
    List<Specimen> animals = Specimen.all().stream().filter(Specimen::isAnimal).toList();
    Pattern named = Pattern.compile("(?<!\\S)\\(?" + Pattern.quote(id) + "\\b");
    return new Examinations(catalogue, asking, new ZooProgress() {})
        .of(animals).stream()
            .filter(r -> !r.caught().isEmpty() || named.matcher(r.specimen().sentence()).find())
            .sorted(Comparator.comparing((Row row) -> -row.caught().size()))
            .map(row -> row.specimen().sentence())
            .toList();
  }

  /** Returns the rows of the animals. */
  public List<Row> animals() {
    return rows.stream().filter(row -> row.specimen().isAnimal()).toList();
  }

  /** Returns the rows of the animals that a level is there to catch. */
  public List<Row> animals(Level level) {
    return animals().stream().filter(row -> row.specimen().level().get() == level).toList();
  }

  /** Returns the rows of the sound variants. */
  public List<Row> variants() {
    return rows.stream().filter(row -> !row.specimen().isAnimal()).toList();
  }

  /** Returns the ids of the scenarios that must pass. */
  Set<String> binding() {
    return scenarios.stream()
        .filter(s -> s.obligation() == Obligation.MUST)
        .map(ScenarioEntry::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the levels at which a specimen fails a scenario that must pass. */
  public Set<Level> levels(Row row) {
    Set<Level> levels = EnumSet.noneOf(Level.class);
    Set<String> binding = binding();
    scenarios.stream()
        .filter(s -> binding.contains(s.id()) && row.caught().containsKey(s.id()))
        .forEach(s -> levels.add(s.level()));
    return levels;
  }

  /** Returns the animals that no scenario of their own level catches. */
  public List<Row> escaped() {
    return animals().stream()
        .filter(row -> !levels(row).contains(row.specimen().level().orElseThrow()))
        .toList();
  }

  /** Returns the animals that a level catches and no other does. */
  public List<Row> caughtOnlyAt(Level level) {
    return animals().stream().filter(row -> levels(row).equals(EnumSet.of(level))).toList();
  }

  /** Returns the sound variants that fail a scenario that must pass. */
  public List<Row> blamed() {
    return variants().stream().filter(row -> !levels(row).isEmpty()).toList();
  }

  /**
   * Returns the demands of a level that catch no animal. A demand is a scenario with all rows of
   * its outline, which ask the same of several operations or inputs: what their ids share.
   */
  public SortedSet<String> idle(Level level) {
    SortedSet<String> idle = new TreeSet<>();
    Map<String, String> demands = new TreeMap<>();
    scenarios.forEach(s -> demands.put(s.id(), s.demand()));
    scenarios.stream().filter(s -> s.level() == level).forEach(s -> idle.add(s.demand()));
    animals().forEach(row -> row.caught().keySet().forEach(id -> idle.remove(demands.get(id))));
    return idle;
  }
}

package io.github.losstck.verdict;

import static java.util.stream.Collectors.joining;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Says which scenarios a run was limited to; an empty set limits nothing.
 *
 * @param profiles to run
 * @param levels to run
 * @param scenarios ids, or prefixes of ids, to run
 */
public record Selection(
    SortedSet<Profile> profiles, SortedSet<Level> levels, SortedSet<String> scenarios) {
  private static final Selection EVERYTHING = of(List.of(), List.of(), List.of());

  /** Copies the sets. */
  public Selection {
    profiles = Collections.unmodifiableSortedSet(new TreeSet<>(profiles));
    levels = Collections.unmodifiableSortedSet(new TreeSet<>(levels));
    scenarios = Collections.unmodifiableSortedSet(new TreeSet<>(scenarios));
  }

  /** Limits a run to what lies in all three of these, each unlimited if empty. */
  public static Selection of(
      Collection<Profile> profiles, Collection<Level> levels, Collection<String> scenarios) {
    return new Selection(new TreeSet<>(profiles), new TreeSet<>(levels), new TreeSet<>(scenarios));
  }

  /** Limits nothing. */
  public static Selection everything() {
    return EVERYTHING;
  }

  /** Returns whether nothing is left out. */
  public boolean isEverything() {
    return profiles.isEmpty() && levels.isEmpty() && scenarios.isEmpty();
  }

  /** Returns whether a scenario is to be run. */
  public boolean includes(ScenarioEntry scenario) {
    return (profiles.isEmpty() || profiles.contains(scenario.profile()))
        && (levels.isEmpty() || levels.contains(scenario.level()))
        && (scenarios.isEmpty() || scenarios.stream().anyMatch(scenario.id()::startsWith));
  }

  /** Returns what was selected, in words: {@code profile sigmoid, level document}. */
  public String words() {
    List<String> words = new ArrayList<>();
    limit(words, "profile", profiles, Profile::word);
    limit(words, "level", levels, Level::word);
    limit(words, "scenario", scenarios, s -> s);
    return words.isEmpty() ? "everything" : String.join(", ", words);
  }

  private static <T> void limit(
      List<String> words, String kind, Collection<T> chosen, Function<T, String> word) {
    if (!chosen.isEmpty()) {
      words.add(kind + " " + chosen.stream().map(word).collect(joining("|")));
    }
  }
}

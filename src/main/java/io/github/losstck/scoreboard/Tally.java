package io.github.losstck.scoreboard;

import static java.util.stream.Collectors.joining;

import io.github.losstck.verdict.Counts;
import io.github.losstck.verdict.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Counts scenarios, in the kinds that a scoreboard shows.
 *
 * @param byStatus how many ended so
 * @param optional how many of them did not pass, and need not
 */
record Tally(Map<Status, Integer> byStatus, Map<Status, Integer> optional) {

  /** Says how a scenario ended, as a scoreboard shows it; each kind has a class of style. */
  enum Kind {
    PASSED(s -> s == Status.PASSED),
    FAILED(s -> s == Status.FAILED),
    BROKE(s -> s.isBroken() || s == Status.NOT_RUN),
    UNCERTAIN(s -> s == Status.UNCERTAIN),
    OPTIONAL(s -> false),
    EXCLUDED(s -> s == Status.EXCLUDED || s == Status.NOT_OBSERVABLE),
    UNCLAIMED(s -> s == Status.NOT_CLAIMED);

    private final Predicate<Status> includes;

    Kind(Predicate<Status> includes) {
      this.includes = includes;
    }

    String word() {
      return switch (this) {
        case UNCLAIMED -> "not claimed";
        case OPTIONAL -> "unmet SHOULD or MAY";
        default -> style();
      };
    }

    String style() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Adds up counts.
   *
   * @param all what is counted
   * @param optional what of it did not pass, and need not
   */
  static Tally of(Collection<Counts> all, Collection<Counts> optional) {
    return new Tally(sums(all), sums(optional));
  }

  private static Map<Status, Integer> sums(Collection<Counts> all) {
    Map<Status, Integer> sums = new EnumMap<>(Status.class);
    all.forEach(counts -> counts.byStatus().forEach((s, n) -> sums.merge(s, n, Integer::sum)));
    return sums;
  }

  int of(Kind kind) {
    return kind == Kind.OPTIONAL
        ? sum(optional)
        : byStatus.entrySet().stream()
            .filter(e -> kind.includes.test(e.getKey()))
            .mapToInt(e -> e.getValue() - optional.getOrDefault(e.getKey(), 0))
            .sum();
  }

  private static int sum(Map<Status, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  int total() {
    return sum(byStatus);
  }

  /** Returns as in {@code 12 of 15}. */
  String share() {
    return of(Kind.PASSED) + " of " + total();
  }

  /** Returns what is not a pass, as in {@code 2 failed, 1 excluded}; empty if all are. */
  String remainder() {
    List<String> words = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind != Kind.PASSED && of(kind) > 0) {
        words.add(of(kind) + " " + kind.word());
      }
    }
    return words.stream().collect(joining(", "));
  }
}

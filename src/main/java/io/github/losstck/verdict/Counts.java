package io.github.losstck.verdict;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Counts outcomes by status.
 *
 * @param byStatus a number for every status, in the order of {@link Status}
 */
public record Counts(Map<Status, Integer> byStatus) {
  /** Copies the numbers and fills in zeros. */
  public Counts {
    Map<Status, Integer> all = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      all.put(status, byStatus.getOrDefault(status, 0));
    }
    byStatus = Collections.unmodifiableMap(all);
  }

  /**
   * Counts outcomes.
   *
   * @param outcomes to count
   */
  public static Counts of(Stream<Outcome> outcomes) {
    Map<Status, Integer> counted = new EnumMap<>(Status.class);
    outcomes.forEach(o -> counted.merge(o.status(), 1, Integer::sum));
    return new Counts(counted);
  }

  /** Returns how many outcomes have a status. */
  public int of(Status status) {
    return byStatus.getOrDefault(status, 0);
  }

  /** Returns how many outcomes there are. */
  public int total() {
    return byStatus.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns how many outcomes were asked of the provider: neither unclaimed nor excluded. */
  public int asked() {
    return byStatus.keySet().stream().filter(Status::isAsked).mapToInt(this::of).sum();
  }
}

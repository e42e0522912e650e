package io.github.losstck.verdict;

import io.github.losstck.spi.Specified;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts how often two providers gave the same answer bit for bit, as the listing asserts of its
 * two implementations (C18). It is reported and judges nobody: sound answers may differ (X13).
 */
@Specified("C18")
public final class Agreement {
  private record Key(Subject subject, String operation) implements Comparable<Key> {
    @Override
    public int compareTo(Key that) {
      int bySubject = subject.compareTo(that.subject);
      return bySubject != 0 ? bySubject : operation.compareTo(that.operation);
    }
  }

  private final Map<Key, int[]> sameAndAll = new TreeMap<>();

  private Agreement() {}

  /**
   * Compares the answers of two runs of the same scenarios.
   *
   * @param first the outcomes of one provider
   * @param second the outcomes of another
   */
  public static Agreement between(List<Outcome> first, List<Outcome> second) {
    Agreement agreement = new Agreement();
    Map<String, Outcome> others =
        second.stream().collect(Collectors.toMap(Agreement::place, o -> o, (a, b) -> a));
    for (Outcome outcome : first) {
      Outcome other = others.get(place(outcome));
      if (other != null) {
        agreement.count(outcome, other);
      }
    }
    return agreement;
  }

  private static String place(Outcome outcome) {
    return outcome.subject() + " " + outcome.scenario();
  }

  private void count(Outcome first, Outcome second) {
    int evaluations = Math.min(first.measured().size(), second.measured().size());
    for (int i = 0; i < evaluations; i++) {
      Measurement a = first.measured().get(i);
      Measurement b = second.measured().get(i);
      if (a.operation() == b.operation()) {
        int[] counts =
            sameAndAll.computeIfAbsent(
                new Key(first.subject(), a.operation().phrase()), k -> new int[2]);
        counts[0] += a.bits().equals(b.bits()) ? 1 : 0;
        counts[1]++;
      }
    }
  }

  /** Returns, by precision and operation, how many answers were equal, and of how many. */
  public List<String> counts() {
    return sameAndAll.entrySet().stream()
        .map(
            e ->
                String.format(
                    Locale.ROOT,
                    "%s %s: %d of %d",
                    e.getKey().subject().word(),
                    e.getKey().operation(),
                    e.getValue()[0],
                    e.getValue()[1]))
        .toList();
  }
}

package io.github.losstck.vectors;

import io.github.losstck.spi.Operation;
import io.github.losstck.vectors.Ruled.End;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what came of all answers, and keeps those that are furthest off. */
final class Tally {
  /** Is how many failures are shown in full. */
  private static final int SHOWN = 3;

  private final Map<Operation, Map<String, OperationTally>> byOperation =
      new EnumMap<>(Operation.class);
  private final Map<End, Long> binding = new EnumMap<>(End.class);
  private final List<Failure> worst = new ArrayList<>();
  private long vectors;
  private long notBinding;

  private record Failure(String id, boolean binding, Ruled ruled) {
    double errorUlps() {
      return ruled.errorUlps();
    }

    String text() {
      return (binding ? "failed " : "not met (it should or may be) ") + id + ": " + ruled.text();
    }
  }

  /** Counts a vector, whether it is answered or not. */
  void count() {
    vectors++;
  }

  void count(Vector vector, Ruled ruled) {
    byOperation
        .computeIfAbsent(vector.operation(), o -> new TreeMap<>())
        .computeIfAbsent(
            vector.arguments().precision().word(),
            p -> new OperationTally(vector.operation(), vector.arguments().precision()))
        .count(ruled);
    if (vector.binding() || ruled.end() == End.MET || ruled.end() == End.NOT_CLAIMED) {
      binding.merge(ruled.end(), 1L, Long::sum);
    } else {
      notBinding++;
    }
    if (!ruled.text().isEmpty()) {
      keep(new Failure(vector.id(), vector.binding(), ruled));
    }
  }

  private void keep(Failure failure) {
    worst.add(failure);
    worst.sort(
        Comparator.comparing(Failure::binding)
            .thenComparing(Failure::errorUlps)
            .reversed()
            .thenComparing(Failure::id));
    if (worst.size() > SHOWN) {
      worst.remove(SHOWN);
    }
  }

  long vectors() {
    return vectors;
  }

  /** Returns how many answers ended so, and block the verdict if that is no good end. */
  long of(End end) {
    return binding.getOrDefault(end, 0L);
  }

  /** Returns how many answers are not what they should or may be. */
  long notBinding() {
    return notBinding;
  }

  /** Returns whether some operation was answered here and not claimed there. */
  boolean isClaimedInPart() {
    return byOperation.values().stream()
        .flatMap(s -> s.values().stream())
        .anyMatch(OperationTally::isClaimedInPart);
  }

  List<String> table() {
    List<String> lines = new ArrayList<>(List.of(OperationTally.HEADING));
    byOperation.values().forEach(s -> s.values().forEach(tally -> lines.add(tally.line())));
    return lines;
  }

  List<String> failures() {
    return worst.stream().flatMap(f -> f.text().lines()).toList();
  }
}

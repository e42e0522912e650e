package io.github.losstck.smoke;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what is wrong, so that what has one remedy is told once. */
final class Problems {
  /** Keeps the list of what shares a remedy within a few lines. */
  private static final int NAMED = 3;

  private final Map<String, List<Found>> byRemedy = new LinkedHashMap<>();

  /** Holds what was sent and what came of it. */
  private record Found(String sent, Problem problem) {}

  /** Adds what came of one message. */
  void add(String sent, Problem problem) {
    byRemedy
        .computeIfAbsent(problem.remedy(), remedy -> new ArrayList<>())
        .add(new Found(sent, problem));
  }

  boolean isEmpty() {
    return byRemedy.isEmpty();
  }

  /** Words them, one finding for each remedy. */
  List<Finding> findings(String check) {
    return byRemedy.values().stream().map(found -> finding(check, found)).toList();
  }

  private static Finding finding(String check, List<Found> found) {
    Found first = found.get(0);
    List<String> others = new ArrayList<>();
    found.stream()
        .skip(1)
        .limit(NAMED)
        .forEach(f -> others.add("also " + f.sent() + ": " + f.problem().words()));
    if (found.size() > NAMED + 1) {
      others.add("and " + (found.size() - NAMED - 1) + " more");
    }
    return Finding.fix(check, first.sent(), first.problem(), others);
  }
}

package io.github.losstck.archive;

import static java.util.stream.Collectors.joining;

import io.github.losstck.archive.Change.Kind;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Precision;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what a provider declares with what it declared earlier. */
final class Conventions {
  private static final String NONE = "none";

  private Conventions() {}

  /** Returns what is declared in another way, in the order of the words for it. */
  static List<Change> changes(Declarations then, Declarations now) {
    Map<String, String> before = words(then);
    Map<String, String> after = words(now);
    Set<String> all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    return all.stream()
        .filter(what -> !word(before, what).equals(word(after, what)))
        .map(what -> what + ": " + word(after, what) + ", was " + word(before, what) + " then")
        .map(line -> new Change(Kind.DECLARED, line))
        .toList();
  }

  private static String word(Map<String, String> words, String what) {
    return words.getOrDefault(what, NONE);
  }

  private static Map<String, String> words(Declarations declared) {
    Map<String, String> words = new TreeMap<>();
    words.put(
        "formats",
        declared.precisions().stream().sorted().map(Precision::word).collect(joining(" and ")));
    words.put("subnormals", declared.flushesSubnormals() ? "flushed" : "kept");
    words.put("gradients", declared.gradients().formula());
    words.put("labels", declared.hardLabelsOnly() ? "hard only" : "any");
    int rank = declared.maximumRank();
    words.put("ranks", rank == Integer.MAX_VALUE ? "any" : "up to " + rank);
    words.put("overlapping calls", declared.concurrent() ? "allowed" : "not allowed");
    declared.composed().forEach((o, formula) -> words.put("composed " + o.method(), formula));
    return words;
  }
}

package io.github.losstck.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares words with those that may have been meant. */
public final class Spelling {
  private Spelling() {}

  /** Returns the word that is nearest to a misspelt one, if it is near enough to be meant. */
  static Optional<String> meant(String word, List<String> known, int farthest) {
    return known.stream()
        .min(Comparator.comparingInt(k -> distance(word, k)))
        .filter(k -> distance(word, k) <= farthest);
  }

  /**
   * Returns the words that are nearest to one that is not known, the nearest first.
   *
   * @param word that is not known
   * @param known words
   * @param count how many to return
   */
  public static List<String> nearest(String word, List<String> known, int count) {
    return known.stream()
        .sorted(Comparator.comparingInt((String k) -> distance(word, k)).thenComparing(k -> k))
        .limit(count)
        .toList();
  }

  /** Counts the insertions, deletions and replacements between two words (Levenshtein). */
  static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}

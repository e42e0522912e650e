package io.github.losstck.verdict;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts errors in ulp by magnitude, so that a quantile of billions of them takes no room: 16 bins
 * a binade, from 2^-8 to 2^56 ulp, tell an error to within one part in 16.
 */
final class ErrorHistogram {
  private static final Binades BINS = new Binades(-8, 56, 4);

  private final long[] counts = new long[BINS.size()];
  private long total;

  void add(double ulps) {
    counts[BINS.of(ulps)]++;
    total++;
  }

  /** Adds errors of one bin, as {@link #counts()} tells them. */
  void add(int bin, long count) {
    if (count < 1) {
      throw new IllegalArgumentException("bin " + bin + " cannot hold " + count + " errors");
    }
    counts[bin] += count;
    total += count;
  }

  /** Returns how many errors there are in each bin that has any. */
  SortedMap<Integer, Long> counts() {
    SortedMap<Integer, Long> some = new TreeMap<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        some.put(i, counts[i]);
      }
    }
    return some;
  }

  void merge(ErrorHistogram other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    total += other.total;
  }

  long total() {
    return total;
  }

  /** Returns an error that at least such a fraction of all does not exceed; 0 if there are none. */
  double quantile(double fraction) {
    long wanted = (long) Math.ceil(fraction * total);
    long seen = 0;
    for (int i = 0; i < counts.length && total > 0; i++) {
      seen += counts[i];
      if (seen >= wanted) {
        return upperEnd(i);
      }
    }
    return 0;
  }

  /** Returns where a bin ends; the last has no end. */
  private static double upperEnd(int bin) {
    return bin == BINS.size() - 1 ? Double.POSITIVE_INFINITY : BINS.start(bin + 1);
  }
}

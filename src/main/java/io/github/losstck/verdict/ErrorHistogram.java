package io.github.losstck.verdict;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts errors in ulp by magnitude, so that a quantile of billions of them takes no room: 16 bins
 * a binade, from 2^-8 to 2^56 ulp, tell an error to within one part in 16.
 */
final class ErrorHistogram {
  private static final int BINS_A_BINADE = 16;
  private static final int BINADES = 64;
  private static final int LEAST_EXPONENT = -8;

  /** Leaves of the bits of a double its exponent and the four leading bits of its fraction. */
  private static final int SHIFT = 52 - 4;

  private static final int LEAST =
      (int) (Double.doubleToRawLongBits(Math.scalb(1.0, LEAST_EXPONENT)) >>> SHIFT);

  private final long[] counts = new long[BINADES * BINS_A_BINADE];
  private long total;

  void add(double ulps) {
    counts[bin(ulps)]++;
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

  private static int bin(double ulps) {
    int bin = (int) (Double.doubleToRawLongBits(ulps) >>> SHIFT) - LEAST;
    return Math.max(0, Math.min(BINADES * BINS_A_BINADE - 1, bin));
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
    return bin == BINADES * BINS_A_BINADE - 1
        ? Double.POSITIVE_INFINITY
        : Double.longBitsToDouble((long) (LEAST + bin + 1) << SHIFT);
  }
}

package io.github.losstck.report;

import java.util.Locale;

/** Words errors in ulp. */
public final class Ulps {
  /** Is the least error worded by its magnitude alone. */
  private static final double WHOLE = 9999.5;

  private Ulps() {}

  /**
   * Words an error in at most five characters.
   *
   * @param ulps of any size, or NaN
   */
  public static String words(double ulps) {
    if (Double.isNaN(ulps) || Double.isInfinite(ulps)) {
      return Double.isNaN(ulps) ? "NaN" : "inf";
    }
    String format = ulps < 10 ? "%.2f" : ulps < 100 ? "%.1f" : ulps < WHOLE ? "%.0f" : "%.0e";
    return String.format(Locale.ROOT, format, ulps).replace("e+0", "e").replace("e+", "e");
  }
}

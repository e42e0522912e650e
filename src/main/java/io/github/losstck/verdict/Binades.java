package io.github.losstck.verdict;

/**
 * Cuts the numbers between two powers of two into bins, each binade into as many: a bin is an
 * exponent and the leading bits of a fraction, and is read off the bits of a double.
 *
 * @param least exponent: all that is smaller belongs to the first bin
 * @param most exponent, at which the bins end: all that is larger belongs to the last
 * @param leadingBits of the fraction, which tell the bins of a binade apart
 */
public record Binades(int least, int most, int leadingBits) {
  private static final int FRACTION_BITS = 52;

  /** Returns how many bins there are. */
  int size() {
    return (most - least) << leadingBits;
  }

  /** Returns how many binades, or what part of one, a bin spans. */
  public double width() {
    return Math.scalb(1.0, -leadingBits);
  }

  /** Returns the bin of a number that is not negative. */
  int of(double number) {
    int bin = (int) (Double.doubleToRawLongBits(number) >>> shift()) - first();
    return Math.max(0, Math.min(size() - 1, bin));
  }

  /** Returns where a bin starts, which is where the one before it ends. */
  double start(int bin) {
    return Double.longBitsToDouble((long) (first() + bin) << shift());
  }

  private int shift() {
    return FRACTION_BITS - leadingBits;
  }

  private int first() {
    return (least + Double.MAX_EXPONENT) << leadingBits;
  }
}

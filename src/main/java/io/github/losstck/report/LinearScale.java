package io.github.losstck.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Places numbers on an axis along which equal steps are equally far apart. */
final class LinearScale implements Scale {
  private static final int MOST_TICKS = 5;

  private final double from;
  private final double to;
  private final double start;
  private final double end;

  /**
   * Lays an axis.
   *
   * @param from the number at its start
   * @param to the number at its end, which is larger
   * @param start in the picture
   * @param end in the picture; before the start on an axis that points up
   */
  LinearScale(double from, double to, double start, double end) {
    this.from = from;
    this.to = to;
    this.start = start;
    this.end = end;
  }

  @Override
  public double of(double value) {
    return start + (value - from) / (to - from) * (end - start);
  }

  @Override
  public List<Tick> ticks() {
    BigDecimal step = step();
    long first = (long) Math.ceil(from / step.doubleValue());
    long last = (long) Math.floor(to / step.doubleValue());
    return LongStream.rangeClosed(first, last)
        .mapToObj(i -> tick(step.multiply(BigDecimal.valueOf(i))))
        .toList();
  }

  private Tick tick(BigDecimal value) {
    String text = value.signum() == 0 ? "0" : value.toPlainString();
    return new Tick(of(value.doubleValue()), text.replace('-', '\u2212'));
  }

  /** Returns the least step of the form 1, 2 or 5 times a power of ten that is not too small. */
  private BigDecimal step() {
    double least = (to - from) / MOST_TICKS;
    int exponent = (int) Math.floor(Math.log10(least));
    return IntStream.of(1, 2, 5, 10)
        .mapToObj(i -> BigDecimal.valueOf(i).scaleByPowerOfTen(exponent))
        .filter(step -> step.doubleValue() >= least)
        .findFirst()
        .orElseThrow();
  }
}

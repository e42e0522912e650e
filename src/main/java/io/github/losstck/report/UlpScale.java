package io.github.losstck.report;

import io.github.losstck.verdict.Passport.Point;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Places errors in ulp on a logarithmic axis, from 0.01 up; what is infinite lies at the top. */
final class UlpScale implements Scale {
  private static final int LEAST = -2;

  /** Lets what is allowed leave the picture, so that the errors stay in sight. */
  private static final double MOST_ALLOWED = 1e4;

  private static final int AT_LEAST_SHOWN = 2;
  private static final int MOST_TICKS = 8;

  private final int most;
  private final boolean hasInfinite;
  private final double top;
  private final double height;

  /**
   * Lays an axis that has room for some errors, and for what is allowed.
   *
   * @param points to be drawn
   * @param top end
   * @param height of the whole
   */
  UlpScale(List<Point> points, double top, double height) {
    this.top = top;
    this.height = height;
    double largest =
        points.stream()
            .flatMap(p -> Stream.of(p.errorUlps(), Math.min(p.allowedUlps(), MOST_ALLOWED)))
            .filter(Double::isFinite)
            .max(Double::compare)
            .orElse(1.0);
    this.most = Math.max(AT_LEAST_SHOWN, (int) Math.ceil(Math.log10(Math.max(1, largest))));
    this.hasInfinite = points.stream().anyMatch(p -> !Double.isFinite(p.errorUlps()));
  }

  double bottom() {
    return top + height;
  }

  @Override
  public double of(double ulps) {
    if (!Double.isFinite(ulps)) {
      return top;
    }
    double decades = Math.max(LEAST, Math.log10(ulps)) - LEAST;
    double above = decades / (most + (hasInfinite ? decade() : 0) - LEAST) * height;
    return Math.max(top, bottom() - above);
  }

  @Override
  public List<Tick> ticks() {
    Stream<Tick> decades =
        IntStream.rangeClosed(LEAST, most)
            .filter(e -> e % decade() == 0)
            .mapToObj(e -> new Tick(of(Math.pow(10, e)), text(e)));
    Stream<Tick> infinite = Stream.of(new Tick(top, "infinite")).filter(unneeded -> hasInfinite);
    return Stream.concat(decades, infinite).toList();
  }

  private int decade() {
    int decades = most - LEAST;
    return IntStream.of(1, 2, 5, 10, 50)
        .filter(s -> decades / s < MOST_TICKS)
        .findFirst()
        .orElse(100);
  }

  /** Writes a tick: {@code 0.01}, {@code 100}, {@code 1e7}. */
  static String text(int exponent) {
    return exponent < -2 || exponent > 4
        ? "1e" + exponent
        : exponent < 0 ? "0." + "0".repeat(-exponent - 1) + "1" : "1" + "0".repeat(exponent);
  }
}

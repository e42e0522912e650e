package io.github.losstck.arithmetic;

import java.util.SplittableRandom;
import java.util.function.DoubleConsumer;

/** Draws doubles, the same ones in every run. */
final class Sample {
  private Sample() {}

  /** Draws numbers of either sign whose magnitudes spread evenly over powers of two. */
  static void magnitudes(int count, int least, int most, DoubleConsumer consumer) {
    SplittableRandom random = new SplittableRandom(20140601);
    for (int i = 0; i < count; i++) {
      double mantissa = 1 + random.nextDouble();
      double magnitude = Math.scalb(mantissa, random.nextInt(least, most));
      consumer.accept(random.nextBoolean() ? magnitude : -magnitude);
    }
  }
}

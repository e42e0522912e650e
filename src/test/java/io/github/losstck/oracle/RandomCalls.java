package io.github.losstck.oracle;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;

/** Draws inputs for every operation, the same ones in every run. */
final class RandomCalls {
  private static final int ROWS = 4;
  private final SplittableRandom random = new SplittableRandom(20140601);
  private final Precision precision;

  RandomCalls(Precision precision) {
    this.precision = precision;
  }

  Arguments next(Operation operation) {
    int width = random.nextInt(1, 11);
    Arguments arguments = Arguments.in(precision);
    for (Parameter parameter : operation.parameters()) {
      switch (parameter) {
        case LABELS, P -> arguments.with(parameter, distributions(width, 3));
        case Q -> arguments.with(parameter, distributions(width, Integer.MAX_VALUE));
        case LOGITS -> arguments.with(parameter, tensor(this::logit, ROWS, width));
        case SAMPLES -> arguments.with(parameter, tensor(this::logit, width));
        case PROBABILITIES, THETA -> {
          boolean single = operation == Operation.BINOMIAL_PROBABILITY;
          arguments.with(
              parameter, single ? tensor(this::chance) : tensor(this::chance, ROWS, width));
        }
        case EPSILON -> arguments.with(parameter, tensor(this::chance));
        case FLIPS -> arguments.with(parameter, integers(width, 2));
        case HEADS -> arguments.with(parameter, integers(width, 31));
        case TRIALS -> arguments.with(parameter, 30);
        case CLASSES -> arguments.with(parameter, integers(ROWS, 3));
        case DEPTH -> arguments.with(parameter, 3);
      }
    }
    return arguments;
  }

  private Tensor tensor(DoubleSupplier values, int... shape) {
    int size = 1;
    for (int extent : shape) {
      size *= extent;
    }
    double[] drawn = DoubleStream.generate(values).limit(size).toArray();
    return Tensor.rounded(precision, drawn, shape);
  }

  /** Draws from [-40, 40], or a magnitude from 2^-30 to 2^6 of either sign. */
  private double logit() {
    if (random.nextBoolean()) {
      return random.nextDouble(-40, 40);
    }
    double magnitude = Math.scalb(random.nextDouble(1, 2), random.nextInt(-30, 6));
    return random.nextBoolean() ? magnitude : -magnitude;
  }

  /** Draws from (0, 1), near 0 or near 1. */
  private double chance() {
    double near = Math.scalb(random.nextDouble(1, 2), -random.nextInt(2, 20));
    return switch (random.nextInt(4)) {
      case 0 -> near;
      case 1 -> 1 - near;
      default -> random.nextDouble(0.01, 0.99);
    };
  }

  /** Draws rows that sum to about 1; one in so many is one-hot. */
  private Tensor distributions(int width, int hardness) {
    double[] values = new double[ROWS * width];
    for (int row = 0; row < ROWS; row++) {
      boolean hard = random.nextInt(hardness) == 0;
      int hot = random.nextInt(width);
      double sum = 0;
      for (int i = 0; i < width; i++) {
        values[row * width + i] = hard ? (i == hot ? 1 : 0) : random.nextDouble(0.001, 1);
        sum += values[row * width + i];
      }
      for (int i = 0; i < width; i++) {
        values[row * width + i] /= sum;
      }
    }
    return Tensor.rounded(precision, values, ROWS, width);
  }

  private int[] integers(int count, int bound) {
    return random.ints(count, 0, bound).toArray();
  }
}

package io.github.losstck.steps;

import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.Real;
import io.github.losstck.spec.Seed;
import io.github.losstck.spi.Precision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Draws the numbers of a quantity, row by row. The generator is the one that sweeps draw from: the
 * same seed gives the same numbers on every machine.
 */
public sealed interface Family {
  /** Matches what {@link #parse} accepts. */
  String REGEX =
      "from (?:"
          + Real.REGEX
          + ") to (?:"
          + Real.REGEX
          + ")(?: in steps of (?:"
          + Real.REGEX
          + "))?|as distributions|as one-hot rows";

  /**
   * Reads the words of a feature.
   *
   * @param words as {@link #REGEX} has them
   * @throws IllegalArgumentException if the numbers in them make no sense
   */
  static Family parse(String words) {
    return switch (words) {
      case "as distributions" -> new Distributions();
      case "as one-hot rows" -> new OneHotRows();
      default -> Range.parse(words);
    };
  }

  /** Draws one row: a vector is a single one. */
  List<Real> row(int width, RandomGenerator random);

  /** Draws a tensor from a seed. */
  default Array<Real> draw(List<Integer> shape, Seed seed) {
    RandomGenerator random = new MersenneTwister(seed.value());
    int width = shape.get(shape.size() - 1);
    int size = shape.stream().reduce(1, Math::multiplyExact);
    List<Real> values = new ArrayList<>(size);
    while (values.size() < size) {
      values.addAll(row(width, random));
    }
    return new Array<>(shape, values);
  }

  private static DoubleStream fractions(int count, RandomGenerator random) {
    return DoubleStream.generate(random::nextDouble).limit(count);
  }

  /**
   * Draws every number of a range alike.
   *
   * @param least number of the range
   * @param most number of the range
   * @param step between the numbers of a grid; 0 for the finest there is
   */
  record Range(double least, double most, double step) implements Family {
    private static final Pattern WORDS =
        Pattern.compile("from (\\S+) to (\\S+?)(?: in steps of (\\S+))?");

    /** Checks that the grid ends at the end of the range. */
    public Range {
      boolean ends = step == 0 || (most - least) / step == Math.rint((most - least) / step);
      if (least >= most || !ends) {
        throw new IllegalArgumentException(
            "from " + least + " to " + most + " in steps of " + step + " is no range");
      }
    }

    private static Range parse(String words) {
      Matcher matcher = WORDS.matcher(words);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("'" + words + "' is no family of numbers");
      }
      String step = matcher.group(3);
      return new Range(
          number(matcher.group(1)), number(matcher.group(2)), step == null ? 0 : number(step));
    }

    private static double number(String text) {
      return Real.parse(text).round(Precision.BINARY64);
    }

    @Override
    public List<Real> row(int width, RandomGenerator random) {
      return fractions(width, random).mapToObj(this::at).map(Real::of).toList();
    }

    private double at(double fraction) {
      double length = most - least;
      return step == 0
          ? least + fraction * length
          : least + step * Math.floor(fraction * (length / step + 1));
    }
  }

  /**
   * Draws positive multiples of 2^-20 that sum to 1 exactly, in either precision; some of them are
   * much larger than others.
   */
  record Distributions() implements Family {
    private static final int UNITS = 1 << 20;

    @Override
    public List<Real> row(int width, RandomGenerator random) {
      double[] weights = fractions(width, random).map(u -> u * u * u * u).toArray();
      double sum = Arrays.stream(weights).reduce(0, Double::sum);
      List<Real> row = new ArrayList<>(width);
      int left = UNITS;
      for (int k = 0; k < width - 1; k++) {
        int units = 1 + (int) ((UNITS - width) * (weights[k] / sum));
        left -= units;
        row.add(Real.of(Math.scalb((double) units, -20)));
      }
      row.add(Real.of(Math.scalb((double) left, -20)));
      return row;
    }
  }

  /** Draws rows with a single 1. */
  record OneHotRows() implements Family {
    @Override
    public List<Real> row(int width, RandomGenerator random) {
      int one = random.nextInt(width);
      List<Real> row = new ArrayList<>(width);
      for (int k = 0; k < width; k++) {
        row.add(Real.of(k == one ? 1.0 : 0.0));
      }
      return row;
    }
  }
}

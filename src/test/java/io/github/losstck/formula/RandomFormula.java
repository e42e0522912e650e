package io.github.losstck.formula;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes random formulas over the vectors {@code x} and {@code y} and the number {@code theta}, and
 * computes each while it is written: element by element, in doubles, without reading it.
 */
final class RandomFormula {
  static final int WIDTH = 3;
  private static final List<String> SIGNS = List.of("+", "-", "*", "/", "");

  /** How tightly the text of a value holds together: what may stand beside it unparenthesised. */
  private enum Level {
    SUM,
    SIGNED,
    PRODUCT,
    POWER,
    ATOM
  }

  /** Holds a text and the value it must have; a vector, or equal elements for a number. */
  record Sample(String text, Level level, boolean isVector, double[] elements) {
    private String atLeast(Level least) {
      return level.compareTo(least) >= 0 ? text : "(" + text + ")";
    }

    private boolean startsWithDigit() {
      return Character.isDigit(text.charAt(0));
    }
  }

  private final Random random;
  private final double[] x;
  private final double[] y;
  private final double theta;

  RandomFormula(long seed) {
    random = new Random(seed);
    x = random.doubles(WIDTH, -3, 3).toArray();
    y = random.doubles(WIDTH, 0, 1).toArray();
    theta = random.nextDouble();
  }

  /** Gives the variables of this formula. */
  Givens<Double> givens() {
    return Givens.doubles()
        .with("x", written(x))
        .with("y", written(y))
        .with("theta", Double.toString(theta));
  }

  Sample write(int depth) {
    if (depth == 0) {
      return leaf();
    }
    return switch (random.nextInt(8)) {
      case 0 -> leaf();
      case 1 -> call(write(depth - 1));
      case 2 -> fold(write(depth - 1));
      case 3 -> power(write(depth - 1));
      case 4 -> negation(write(depth - 1));
      default -> binary(SIGNS.get(random.nextInt(5)), write(depth - 1), write(depth - 1));
    };
  }

  private Sample leaf() {
    return switch (random.nextInt(6)) {
      case 0 -> new Sample("x", Level.ATOM, true, x);
      case 1 -> new Sample("y", Level.ATOM, true, y);
      case 2 -> new Sample("theta", Level.ATOM, false, number(theta));
      case 3 -> new Sample("e", Level.ATOM, false, number(StrictMath.exp(1)));
      case 4 -> integer(random.nextInt(40));
      default -> decimal(random.nextInt(1000));
    };
  }

  private Sample integer(int value) {
    return new Sample(Integer.toString(value), Level.ATOM, false, number(value));
  }

  private Sample decimal(int thousandths) {
    String text = "%d.%03d".formatted(thousandths / 100, thousandths % 100);
    return new Sample(text, Level.ATOM, false, number(Double.parseDouble(text)));
  }

  private Sample call(Sample a) {
    String text = "(" + blank() + a.text + blank() + ")";
    return switch (random.nextInt(4)) {
      case 0 -> mapped("ln" + text, Level.ATOM, a, StrictMath::log);
      case 1 -> mapped("exp" + text, Level.ATOM, a, StrictMath::exp);
      case 2 -> mapped("log1p" + blank() + text, Level.ATOM, a, StrictMath::log1p);
      default -> mapped("abs" + blank() + text, Level.ATOM, a, Math::abs);
    };
  }

  private Sample fold(Sample a) {
    Sample vector = binary("+", a, new Sample("x", Level.ATOM, true, x));
    double[] v = vector.elements;
    String text = "(" + vector.text + ")";
    return switch (random.nextInt(5)) {
      case 0 -> new Sample("sum" + text, Level.ATOM, false, number(v[0] + v[1] + v[2]));
      case 1 -> new Sample("mean" + text, Level.ATOM, false, number((v[0] + v[1] + v[2]) / 3));
      case 2 -> new Sample("prod" + text, Level.ATOM, false, number(v[0] * v[1] * v[2]));
      case 3 -> new Sample("max" + text, Level.ATOM, false, number(max(v[0], v[1], v[2])));
      default -> new Sample(vector.atLeast(Level.ATOM) + "[1]", Level.ATOM, false, number(v[1]));
    };
  }

  private Sample power(Sample base) {
    if (base.text.equals("e")) {
      Sample exponent = write(1);
      String minus = random.nextBoolean() ? "-" : "";
      return mapped(
          "e^" + minus + exponent.atLeast(Level.POWER),
          Level.POWER,
          exponent,
          a -> StrictMath.exp(minus.isEmpty() ? a : -a));
    }
    int n = random.nextInt(7) - 3;
    return mapped(
        base.atLeast(Level.ATOM) + blank() + "^" + n, Level.POWER, base, a -> StrictMath.pow(a, n));
  }

  private Sample negation(Sample a) {
    return mapped("-" + blank() + a.atLeast(Level.PRODUCT), Level.SIGNED, a, v -> -v);
  }

  private Sample binary(String sign, Sample a, Sample b) {
    DoubleBinaryOperator operator = operator(sign);
    boolean sum = sign.equals("+") || sign.equals("-");
    Level level = sum ? Level.SUM : Level.PRODUCT;
    String right = sum ? b.atLeast(Level.SIGNED) : b.atLeast(Level.POWER);
    boolean clash = sign.isEmpty() && b.startsWithDigit();
    String between = sign.isEmpty() ? " " : blank() + sign + blank();
    double[] elements =
        IntStream.range(0, WIDTH)
            .mapToDouble(i -> operator.applyAsDouble(a.elements[i], b.elements[i]))
            .toArray();
    return new Sample(
        a.atLeast(level) + between + (clash ? "(" + right + ")" : right),
        level,
        a.isVector || b.isVector,
        elements);
  }

  private static DoubleBinaryOperator operator(String sign) {
    return switch (sign) {
      case "+" -> Double::sum;
      case "-" -> (a, b) -> a - b;
      case "/" -> (a, b) -> a / b;
      default -> (a, b) -> a * b;
    };
  }

  private static Sample mapped(String text, Level level, Sample a, DoubleUnaryOperator function) {
    double[] elements =
        IntStream.range(0, WIDTH).mapToDouble(i -> function.applyAsDouble(a.elements[i])).toArray();
    return new Sample(text, level, a.isVector, elements);
  }

  private static double[] number(double value) {
    return new double[] {value, value, value};
  }

  private static double max(double a, double b, double c) {
    return Math.max(Math.max(a, b), c);
  }

  private String blank() {
    return " ".repeat(random.nextInt(2));
  }

  private static String written(double[] vector) {
    return IntStream.range(0, WIDTH)
        .mapToObj(i -> Double.toString(vector[i]))
        .collect(Collectors.joining(" "));
  }
}

package io.github.losstck.formula;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.Array;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Lists the functions that a formula computes by itself. */
enum BuiltIn {
  LN(1),
  EXP(1),
  LOG1P(1),
  ABS(1),
  SUM(1),
  MEAN(1),
  PROD(1),
  MAX(2),
  MIN(2),
  REVERSE(1),
  TRANSPOSE(1);

  /** How many arguments it takes; where it is 2, one argument means: along the last axis. */
  private final int most;

  BuiltIn(int most) {
    this.most = most;
  }

  /** Returns the name in formulas. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether it can be called with so many arguments. */
  boolean takes(int arguments) {
    return arguments >= 1 && arguments <= most;
  }

  /** Returns how it is called, for messages. */
  String usage() {
    return most == 1 ? word() + "(a)" : word() + "(a) or " + word() + "(a, b)";
  }

  /** Finds the function of a name. */
  static Optional<BuiltIn> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
  }

  /**
   * Computes it: ln, exp, log1p, abs and the two-argument max and min element by element; reverse
   * and transpose move elements; the others fold each row of the last axis from left to right, as a
   * program does.
   *
   * @throws IllegalArgumentException if shapes do not fit, or a single number is to be folded
   */
  <N> Array<N> apply(Arithmetic<N> arithmetic, List<Array<N>> arguments) {
    Array<N> a = arguments.get(0);
    return switch (this) {
      case LN -> a.map(arithmetic::ln);
      case EXP -> a.map(arithmetic::exp);
      case LOG1P -> a.map(arithmetic::log1p);
      case ABS -> a.map(arithmetic::abs);
      case SUM -> fold(a, arithmetic::add);
      case MEAN -> mean(arithmetic, a);
      case PROD -> fold(a, arithmetic::multiply);
      case MAX -> combineOrFold(arguments, arithmetic::max);
      case MIN -> combineOrFold(arguments, arithmetic::min);
      case REVERSE -> a.reversed();
      case TRANSPOSE -> a.transposed();
    };
  }

  private <N> Array<N> mean(Arithmetic<N> arithmetic, Array<N> a) {
    Array<N> sum = fold(a, arithmetic::add);
    N count = arithmetic.of(a.lastAxis());
    return sum.map(s -> arithmetic.divide(s, count));
  }

  private <N> Array<N> combineOrFold(List<Array<N>> arguments, BinaryOperator<N> operator) {
    return arguments.size() == 1
        ? fold(arguments.get(0), operator)
        : arguments.get(0).combine(arguments.get(1), operator);
  }

  private <N> Array<N> fold(Array<N> a, BinaryOperator<N> operator) {
    if (a.isScalar()) {
      throw new IllegalArgumentException(
          word() + " folds the elements of a row, and this is a single number; give it a vector");
    }
    return a.reduceRows(row -> row.stream().reduce(operator).orElseThrow());
  }
}

package io.github.losstck.oracle;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.InBulk;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Specified;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Evaluates functions of the rows along the last axis.
 *
 * @param <N> the kind of number
 */
final class Rows<N> {
  private final Arithmetic<N> arithmetic;

  Rows(Arithmetic<N> arithmetic) {
    this.arithmetic = arithmetic;
  }

  Array<N> map(Array<N> array, UnaryOperator<List<N>> function) {
    return new Array<>(
        array.shape(), InBulk.map(array.rows(), function).stream().flatMap(List::stream).toList());
  }

  N sum(List<N> terms) {
    return terms.stream().reduce(arithmetic::add).orElseThrow();
  }

  /** Returns for each term the sum of the others, which subtracting it from all would cancel. */
  List<N> sumsOfOthers(List<N> terms) {
    List<N> sums = new ArrayList<>(terms);
    N before = arithmetic.of(0.0);
    for (int i = 0; i < terms.size(); i++) {
      sums.set(i, before);
      before = arithmetic.add(before, terms.get(i));
    }
    N after = arithmetic.of(0.0);
    for (int i = terms.size() - 1; i >= 0; i--) {
      sums.set(i, arithmetic.add(sums.get(i), after));
      after = arithmetic.add(after, terms.get(i));
    }
    return sums;
  }

  /** Returns {@code e^d_i / S} with {@code d_i = x_i - max x} and {@code S = sum e^d_j}. */
  @ValueOf(Operation.SOFTMAX)
  @Specified("2-4")
  List<N> softmax(List<N> logits) {
    List<N> shifted = shifted(logits);
    List<N> powers = powers(shifted);
    N sum = arithmetic.add(arithmetic.of(1.0), others(logits, shifted, powers));
    UnaryOperator<N> share = power -> arithmetic.divide(power, sum);
    return InBulk.map(powers, share);
  }

  /** Returns {@code d_i - ln S}. */
  @ValueOf(Operation.LOG_SOFTMAX)
  @Specified("L6")
  List<N> logSoftmax(List<N> logits) {
    List<N> shifted = shifted(logits);
    N log = arithmetic.log1p(others(logits, shifted, powers(shifted)));
    UnaryOperator<N> less = d -> arithmetic.subtract(d, log);
    return InBulk.map(shifted, less);
  }

  private List<N> powers(List<N> exponents) {
    UnaryOperator<N> exp = arithmetic::exp;
    return InBulk.map(exponents, exp);
  }

  private List<N> shifted(List<N> logits) {
    N largest = largest(logits);
    UnaryOperator<N> less = x -> arithmetic.subtract(x, largest);
    return InBulk.map(logits, less);
  }

  private N largest(List<N> logits) {
    return logits.stream().reduce(arithmetic::max).orElseThrow();
  }

  /**
   * Returns {@code S - 1}: the sum without the largest logit, whose share in {@code S} is exactly
   * 1. So a small {@code ln S} keeps its relative accuracy. The arithmetics return one of their
   * operands as the maximum; where that is not certain no logit is left out, and 1 is subtracted.
   *
   * <p>The difference of the largest logit to itself, which is 0, is added in its place, so that
   * infinity minus infinity is not lost.
   */
  private N others(List<N> logits, List<N> shifted, List<N> powers) {
    N largest = largest(logits);
    int top = 0;
    while (top < logits.size() && logits.get(top) != largest) {
      top++;
    }
    N sum = top < logits.size() ? shifted.get(top) : arithmetic.of(-1.0);
    for (int i = 0; i < shifted.size(); i++) {
      if (i != top) {
        sum = arithmetic.add(sum, powers.get(i));
      }
    }
    return sum;
  }
}

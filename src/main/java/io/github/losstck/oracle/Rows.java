package io.github.losstck.oracle;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.Array;
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
    int width = array.lastAxis();
    List<N> mapped = new ArrayList<>(array.values().size());
    for (int start = 0; start < array.values().size(); start += width) {
      mapped.addAll(function.apply(array.values().subList(start, start + width)));
    }
    return new Array<>(array.shape(), mapped);
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
    N sum = arithmetic.add(arithmetic.of(1.0), others(logits, shifted));
    UnaryOperator<N> share = d -> arithmetic.divide(arithmetic.exp(d), sum);
    return shifted.stream().map(share).toList();
  }

  /** Returns {@code d_i - ln S}. */
  @ValueOf(Operation.LOG_SOFTMAX)
  @Specified("L6")
  List<N> logSoftmax(List<N> logits) {
    List<N> shifted = shifted(logits);
    N log = arithmetic.log1p(others(logits, shifted));
    UnaryOperator<N> less = d -> arithmetic.subtract(d, log);
    return shifted.stream().map(less).toList();
  }

  private List<N> shifted(List<N> logits) {
    N largest = largest(logits);
    UnaryOperator<N> less = x -> arithmetic.subtract(x, largest);
    return logits.stream().map(less).toList();
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
  private N others(List<N> logits, List<N> shifted) {
    N largest = largest(logits);
    int top = 0;
    while (top < logits.size() && logits.get(top) != largest) {
      top++;
    }
    N sum = top < logits.size() ? shifted.get(top) : arithmetic.of(-1.0);
    for (int i = 0; i < shifted.size(); i++) {
      if (i != top) {
        sum = arithmetic.add(sum, arithmetic.exp(shifted.get(i)));
      }
    }
    return sum;
  }
}

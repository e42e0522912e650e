package io.github.losstck.formula;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.Real;
import io.github.losstck.spi.Operation;
import java.util.List;

/**
 * Supplies what a formula does not say itself: the arithmetic, the values of its variables and the
 * answers to the operations that it calls.
 *
 * @param <N> the kind of number
 */
public interface Evaluation<N> {
  /** Returns the arithmetic in which the formula is computed. */
  Arithmetic<N> arithmetic();

  /**
   * Returns the value of a variable.
   *
   * @param name as the formula writes it, such as {@code x} or {@code theta}
   * @throws IllegalArgumentException if the variable is not given; the message says what is
   */
  Array<N> variable(String name);

  /**
   * Answers a call of an operation: an oracle's enclosure or a provider's answer.
   *
   * @param operation what is called
   * @param arguments the inputs, as many and in the order of {@link Operation#parameters()}
   */
  Array<N> operation(Operation operation, List<Array<N>> arguments);

  /** Returns a number that the formula writes out; a quotient of integers arrives as one number. */
  default N constant(Real value) {
    return arithmetic().of(value);
  }
}

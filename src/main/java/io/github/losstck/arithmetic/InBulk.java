package io.github.losstck.arithmetic;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Applies functions that share nothing to every element of a list: where there are many, on all
 * processors at once. The result is the same, and in the same order.
 */
public final class InBulk {
  /** Is a list whose elements take some hundred microseconds, far longer than waking a thread. */
  private static final int MANY = 2048;

  /** Is never waiting for anything but itself, as whoever uses the common pool may be. */
  private static final ForkJoinPool POOL = new ForkJoinPool();

  private InBulk() {}

  /**
   * Applies a function to every element.
   *
   * @param elements to be mapped
   * @param function of an element that writes to nothing else
   * @return the values in the order of the elements
   */
  public static <N, M> List<M> map(
      List<? extends N> elements, Function<? super N, ? extends M> function) {
    return map(elements.size(), i -> function.apply(elements.get(i)));
  }

  /**
   * Applies a function to every number from 0.
   *
   * @param count of the numbers
   * @param function of a number that writes to nothing else
   * @return the values in the order of the numbers
   */
  public static <M> List<M> map(int count, IntFunction<? extends M> function) {
    IntStream numbers = IntStream.range(0, count);
    return count < MANY
        ? numbers.<M>mapToObj(function).toList()
        : POOL.submit(() -> numbers.parallel().<M>mapToObj(function).toList()).join();
  }
}

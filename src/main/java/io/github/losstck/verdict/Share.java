package io.github.losstck.verdict;

import io.github.losstck.spec.Level;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import java.util.Comparator;

/**
 * Names the scenarios that ask an operation at one level in one precision.
 *
 * @param operation that is asked
 * @param level the kind of demand
 * @param precision the format computed in
 */
public record Share(Operation operation, Level level, Precision precision)
    implements Comparable<Share> {
  @Override
  public int compareTo(Share that) {
    return Comparator.comparing(Share::operation)
        .thenComparing(Share::level)
        .thenComparing(Share::precision)
        .compare(this, that);
  }
}

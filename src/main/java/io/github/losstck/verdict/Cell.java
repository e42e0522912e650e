package io.github.losstck.verdict;

import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;
import io.github.losstck.spi.Precision;
import java.util.Comparator;

/**
 * Names a field of the certificate.
 *
 * @param profile the operations certified together
 * @param level the kind of demand
 * @param precision the format computed in
 */
public record Cell(Profile profile, Level level, Precision precision) implements Comparable<Cell> {
  @Override
  public int compareTo(Cell that) {
    return Comparator.comparing(Cell::profile)
        .thenComparing(Cell::level)
        .thenComparing(Cell::precision)
        .compare(this, that);
  }
}

package io.github.losstck.power;

import io.github.losstck.spi.Precision;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Holds what became of one specimen.
 *
 * @param specimen that was examined
 * @param caught the ids of the scenarios that it did not pass, with the precisions
 * @param passed the ids of those that it passed in every precision in which they asked it
 */
public record Row(Specimen specimen, Map<String, Set<Precision>> caught, Set<String> passed) {

  /** Returns each scenario that was not passed, with the precisions: {@code id [binary32]}. */
  public String words() {
    return new TreeMap<>(caught)
        .entrySet().stream()
            .map(e -> e.getKey() + e.getValue().stream().map(Precision::word).sorted().toList())
            .collect(Collectors.joining(", "));
  }
}

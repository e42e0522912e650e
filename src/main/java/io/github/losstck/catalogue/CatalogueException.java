package io.github.losstck.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Says what is malformed in the features: place, problem and remedy, one line each. */
public final class CatalogueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  CatalogueException(List<Problem> problems) {
    super(
        problems.stream()
            .map(Problem::toString)
            .collect(Collectors.joining(System.lineSeparator())));
    this.problems = List.copyOf(problems);
  }

  /** Returns what is malformed, in the order of the files. */
  public List<Problem> problems() {
    return problems;
  }
}

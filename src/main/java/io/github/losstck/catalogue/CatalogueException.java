package io.github.losstck.catalogue;

import java.util.List;

/** Says what is malformed in the features: place, problem and remedy, one line each. */
public final class CatalogueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CatalogueException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
  }
}

package io.github.losstck.steps;

/** Says that a feature asks for something that makes no sense: the kit is at fault. */
final class SpecificationError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SpecificationError(String problem) {
    super(problem);
  }
}

package io.github.losstck.steps;

import java.util.Optional;

/** Requires that the provider writes to no array that it is given. */
final class InputsKept implements Conduct {
  static final String WORD = "inputs kept";

  @Override
  public Optional<String> inside() {
    return Optional.of(WORD);
  }

  /** Looks at the arrays of a call of its own: every call fails if one of them was written to. */
  @Override
  public void observe(Observed observed) {
    observed.ask(observed.arguments()).answer();
  }
}

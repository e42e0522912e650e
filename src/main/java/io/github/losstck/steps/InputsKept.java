package io.github.losstck.steps;

/** Requires that the provider writes to no array that it is given. */
final class InputsKept implements Conduct {
  /** Looks at the arrays of a call of its own: every call fails if one of them was written to. */
  @Override
  public void observe(Observed observed) {
    observed.ask(observed.arguments()).answer();
  }
}

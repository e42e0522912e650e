package io.github.losstck.remote;

/** Says that the kit's harness has no provider to offer. */
public final class Unfit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean usage;

  Unfit(String problem, boolean usage) {
    super(problem);
    this.usage = usage;
  }

  /** Returns whether whoever named the provider is at fault, rather than the provider. */
  public boolean isUsage() {
    return usage;
  }
}

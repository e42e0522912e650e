package io.github.losstck.spi;

/**
 * Says that a provider does not offer an operation; thrown by the default methods of {@link
 * LossProvider}.
 */
public final class NotClaimed extends UnsupportedOperationException {
  private static final long serialVersionUID = 1L;

  /** Says that the operation called is not offered. */
  public NotClaimed() {
    super("the provider does not offer this operation");
  }
}

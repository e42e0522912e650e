package io.github.losstck.spi;

/**
 * Says that a provider refuses its input, as it should where shapes cannot be reconciled.
 *
 * <p>This is the one documented way to refuse: any other exception counts as an error of the
 * provider.
 */
public class Refused extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Refuses an input.
   *
   * @param reason what does not fit, in one line
   */
  public Refused(String reason) {
    super(reason);
  }
}

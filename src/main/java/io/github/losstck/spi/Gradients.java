package io.github.losstck.spi;

/**
 * Names what a library means by the gradient of the softmax cross entropy. The two conventions
 * agree where the labels {@code y} of a row sum to 1, and differ by {@code (sum(y) - 1) p}
 * elsewhere, with {@code p} the softmax of the logits.
 */
public enum Gradients {
  /** Says: the derivative of the loss, {@code sum(y) p - y}. */
  DERIVATIVE("derivative", "sum(y) p - y"),
  /**
   * Says: {@code p - y}, the derivative for labels that sum to 1; several frameworks return it for
   * all others too, TensorFlow among them.
   */
  OF_NORMALISED_LABELS("ofNormalisedLabels", "p - y");

  private final String word;
  private final String formula;

  Gradients(String word, String formula) {
    this.word = word;
    this.formula = formula;
  }

  /** Returns the word for this convention on the command line and in the protocol. */
  public String word() {
    return word;
  }

  /** Returns the gradient of a row of labels {@code y} and shares {@code p}. */
  public String formula() {
    return formula;
  }
}

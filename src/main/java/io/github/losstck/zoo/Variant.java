package io.github.losstck.zoo;

/**
 * Offers operations by another formula, order or rounding than the reference does, which is just as
 * sound: a kit that fails it is wrong.
 */
public interface Variant extends Named {

  /** Returns how this variant computes, in one sentence. */
  default String form() {
    return getClass().getAnnotation(Legitimate.class).value();
  }
}

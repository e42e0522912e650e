package io.github.losstck.zoo;

import io.github.losstck.spec.Level;

/** Offers a single operation, and tells one lie about it. */
public interface Animal extends Named {

  /** Returns what this animal does wrong, in one sentence. */
  default String lie() {
    return getClass().getAnnotation(Lie.class).value();
  }

  /**
   * Returns the level whose scenarios are there to catch this animal, though others may as well.
   */
  default Level level() {
    return getClass().getAnnotation(Lie.class).level();
  }
}

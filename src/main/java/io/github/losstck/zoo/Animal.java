package io.github.losstck.zoo;

import io.github.losstck.spec.Level;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.LossProvider;
import java.util.Locale;

/** Offers a single operation, and tells one lie about it. */
public interface Animal extends LossProvider {

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

  /** Returns the name of the class in lower case, its words joined by hyphens. */
  @Override
  default Identity identity() {
    String words = getClass().getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
    return new Identity(words.toLowerCase(Locale.ROOT), LossProvider.super.identity().version());
  }
}

package io.github.losstck.zoo;

import io.github.losstck.spec.Level;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** States what an {@link Animal} does wrong, in one sentence without a subject. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Lie {
  /** Returns the sentence, as in {@code Takes logarithms to base 2.} */
  String value();

  /** Returns the level whose scenarios are there to catch this lie. */
  Level level() default Level.DOCUMENT;
}

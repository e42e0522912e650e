package io.github.losstck.zoo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** States how a {@link Variant} computes, in one sentence without a subject. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Legitimate {
  /** Returns the sentence, as in {@code Sums the exponentials in pairs.} */
  String value();
}

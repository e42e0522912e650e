package io.github.losstck.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the entries of the register that a method, or all of a type, answers for.
 *
 * <p>The build compares it with register and features. An operation of {@link LossProvider} names
 * exactly those entries whose scenarios ask it; elsewhere it stands on the code that computes what
 * an entry states. Whoever implements {@link LossProvider} needs none.
 *
 * <p>It is read from the sources and goes no further: in the kit's jar {@code
 * losstck/traceability.json} says the same, together with the scenarios of each entry.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Specified {
  /** Returns ids of register entries, such as {@code 2-2} or {@code L4}, each once. */
  String[] value();
}

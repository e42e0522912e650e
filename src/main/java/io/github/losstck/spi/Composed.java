package io.github.losstck.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of an operation that the implementation under test does not have it, and that the provider
 * puts it together from others: it is asked as all others are, and reports say so.
 *
 * <pre>{@code
 * @Override
 * @Composed("x - logSumExp(x)")
 * public Tensor logSoftmax(Tensor logits) {}
 * }</pre>
 *
 * <p>It is what {@link LossProvider#declarations()} returns, see {@link Declarations#composing}; a
 * provider that overrides that method says it there, or begins there with what the default returns.
 * A method that overrides one with this annotation has it too, unless it has one of its own.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Composed {
  /** Gives the formula, in the implementation's own names: a line of up to 200 characters. */
  String value();
}

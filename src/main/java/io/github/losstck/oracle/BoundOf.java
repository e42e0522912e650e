package io.github.losstck.oracle;

import io.github.losstck.spi.Operation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what states the error that operations are allowed. The build refuses an operation that has
 * none, and what reads this is the compiler alone.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
@interface BoundOf {
  Operation[] value();
}

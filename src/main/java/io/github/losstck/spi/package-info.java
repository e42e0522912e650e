/**
 * Holds all that the author of a provider imports: {@link io.github.losstck.spi.LossProvider}, the
 * tensors it receives and returns, and the declarations of its limits. Depends on the JDK alone.
 */
@NullMarked
package io.github.losstck.spi;

import org.jspecify.annotations.NullMarked;

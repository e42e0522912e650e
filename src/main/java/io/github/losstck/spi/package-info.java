/**
 * Holds all that the author of a provider imports: {@link io.github.losstck.spi.LossProvider}, the
 * tensors it receives and returns, and the declarations of its limits. Depends on the JDK alone.
 */
package io.github.losstck.spi;

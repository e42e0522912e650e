/**
 * Examines a provider in a process of its own, and from within it where that is a Java virtual
 * machine.
 */
@NullMarked
package io.github.losstck.isolation;

import org.jspecify.annotations.NullMarked;

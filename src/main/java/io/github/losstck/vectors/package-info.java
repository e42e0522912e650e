/**
 * Judges answers outside a run: to one call, and to the calls that a file holds for implementations
 * that cannot be called.
 */
@NullMarked
package io.github.losstck.vectors;

import org.jspecify.annotations.NullMarked;

/** Writes what a run comes to as it goes on, and reads it back without loss. */
@NullMarked
package io.github.losstck.journal;

import org.jspecify.annotations.NullMarked;

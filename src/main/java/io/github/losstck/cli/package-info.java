/** Offers the kit on the command line: the only part that writes to the standard streams. */
@NullMarked
package io.github.losstck.cli;

import org.jspecify.annotations.NullMarked;

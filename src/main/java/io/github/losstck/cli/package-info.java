/** Offers the kit on the command line: the only part that writes to the standard streams. */
package io.github.losstck.cli;

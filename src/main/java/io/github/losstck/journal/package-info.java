/** Writes what a run comes to as it goes on, and reads it back without loss. */
package io.github.losstck.journal;

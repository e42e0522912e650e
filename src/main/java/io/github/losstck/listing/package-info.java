/**
 * Holds the functions that the document writes out itself, transcribed to binary32, faults
 * included.
 */
@NullMarked
package io.github.losstck.listing;

import org.jspecify.annotations.NullMarked;

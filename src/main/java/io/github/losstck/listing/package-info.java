/**
 * Holds the functions that the document writes out itself, transcribed to binary32, faults
 * included.
 */
package io.github.losstck.listing;

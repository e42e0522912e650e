/**
 * Holds the readable provider: every operation in a few lines of double arithmetic, in the order of
 * the document. It is the one to copy from when writing a provider.
 */
@NullMarked
package io.github.losstck.reference;

import org.jspecify.annotations.NullMarked;

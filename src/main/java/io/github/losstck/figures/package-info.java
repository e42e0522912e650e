/**
 * Draws the curves of the document: the exact ones and, over them, what a provider answers to a
 * small set of calls, which are the same in every run.
 */
@NullMarked
package io.github.losstck.figures;

import org.jspecify.annotations.NullMarked;

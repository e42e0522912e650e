/**
 * Reads and evaluates the mathematics that the features write in backticks, so that a formula of
 * the document is run exactly as it stands there, in whichever arithmetic is asked for.
 */
@NullMarked
package io.github.losstck.formula;

import org.jspecify.annotations.NullMarked;

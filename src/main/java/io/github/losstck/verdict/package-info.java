/** Judges answers, counts outcomes, and derives the certificate from the counts alone. */
@NullMarked
package io.github.losstck.verdict;

import org.jspecify.annotations.NullMarked;

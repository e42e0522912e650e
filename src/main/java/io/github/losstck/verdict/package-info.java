/** Judges answers, counts outcomes, and derives the certificate from the counts alone. */
package io.github.losstck.verdict;

/**
 * Computes one formula in several arithmetics: decimal intervals with outward rounding, binary64
 * and double-double numbers that carry a running error bound, and the rounded arithmetic of
 * binary32 and binary64 as a program would do it.
 */
@NullMarked
package io.github.losstck.arithmetic;

import org.jspecify.annotations.NullMarked;

package io.github.losstck.oracle;

/**
 * Encloses the exact value of one element: it lies within {@code radius} of {@code high + low}.
 *
 * @param high the exact value rounded to binary64; an infinity or NaN stands for itself
 * @param low the remainder, at most half an ulp of {@code high}; 0 where {@code high} is not finite
 * @param radius a proven bound on the distance to the exact value, at least 0
 */
public record Enclosure(double high, double low, double radius) {}

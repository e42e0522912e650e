/**
 * Encloses the exact value of each operation to a proven bound, and states what error each class of
 * accuracy allows.
 */
package io.github.losstck.oracle;

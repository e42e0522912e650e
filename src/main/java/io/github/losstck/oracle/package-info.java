/**
 * Encloses the exact value of each operation to a proven bound, and states what error each class of
 * accuracy allows.
 */
@NullMarked
package io.github.losstck.oracle;

import org.jspecify.annotations.NullMarked;

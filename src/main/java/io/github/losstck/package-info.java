/** Certifies a provider: a candidate in, a certificate out. */
@NullMarked
package io.github.losstck;

import org.jspecify.annotations.NullMarked;

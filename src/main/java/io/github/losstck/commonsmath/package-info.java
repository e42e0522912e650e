/** Holds what Apache Commons Math offers of the specification, as a provider. */
@NullMarked
package io.github.losstck.commonsmath;

import org.jspecify.annotations.NullMarked;

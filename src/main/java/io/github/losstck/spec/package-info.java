/** Holds the specification as data: the register of the document, levels, obligations, profiles. */
@NullMarked
package io.github.losstck.spec;

import org.jspecify.annotations.NullMarked;

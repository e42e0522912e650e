/** Compares the libraries on the class path with those that the kit was built with. */
@NullMarked
package io.github.losstck.libraries;

import org.jspecify.annotations.NullMarked;

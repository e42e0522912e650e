/** Reads certificates and passports back from files, and says what a run changed since. */
@NullMarked
package io.github.losstck.archive;

import org.jspecify.annotations.NullMarked;

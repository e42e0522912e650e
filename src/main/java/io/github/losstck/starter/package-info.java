/** Holds the beginnings of adapters, and writes them for whoever is to fill them in. */
@NullMarked
package io.github.losstck.starter;

import org.jspecify.annotations.NullMarked;

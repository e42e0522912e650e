/**
 * Reads the prose of features and register in each language in which the document can be read. The
 * English edition is the original; another one is tied to it by paths, order and ids.
 */
@NullMarked
package io.github.losstck.edition;

import org.jspecify.annotations.NullMarked;

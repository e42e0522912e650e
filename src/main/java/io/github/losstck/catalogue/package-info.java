/**
 * Lists what the features hold: every scenario and outline row with its stable id, its place, its
 * tags, and the operations that it asks of a provider. What is malformed is refused with file and
 * line.
 */
@NullMarked
package io.github.losstck.catalogue;

import org.jspecify.annotations.NullMarked;

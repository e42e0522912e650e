/**
 * Lets an implementer certify from a test: {@link io.github.losstck.junit.LossTck} on an empty
 * class, run by a test engine of its own, so that no setting of other engines can weaken it.
 */
@NullMarked
package io.github.losstck.junit;

import org.jspecify.annotations.NullMarked;

/**
 * Checks annotations when code is compiled: those of the kit against register and features, and
 * those of an implementer's provider. Each error is one line with a code, the problem and a remedy,
 * at the place where it can be mended.
 */
@NullMarked
package io.github.losstck.processor;

import org.jspecify.annotations.NullMarked;

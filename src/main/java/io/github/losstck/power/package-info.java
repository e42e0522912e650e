/**
 * Measures the kit's power of detection: every animal and every sound variant of the zoo against
 * every scenario that asks for what it offers, in every precision.
 */
@NullMarked
package io.github.losstck.power;

import org.jspecify.annotations.NullMarked;

/**
 * Measures the kit's power of detection: every animal and every sound variant of the zoo against
 * every scenario that asks for what it offers, in every precision.
 */
package io.github.losstck.power;

/**
 * Holds what measures the kit. Defective providers each tell one lie and claim only the operation
 * they lie about: a lie that no scenario notices is a gap in the features. Sound variants compute
 * as correct implementations do, each in its own way: a scenario that fails one is wrong.
 *
 * <p>Each lie is a mistake that has been made, or is easily made, in a real implementation.
 */
@NullMarked
package io.github.losstck.zoo;

import org.jspecify.annotations.NullMarked;

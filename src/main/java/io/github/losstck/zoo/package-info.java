/**
 * Holds defective providers that each tell one lie and claim only the operation they lie about.
 *
 * <p>They measure the kit: a lie that no scenario notices is a gap in the features. Each is a
 * mistake that has been made, or is easily made, in a real implementation.
 */
package io.github.losstck.zoo;

/** Holds the specification as data: the register of the document, levels, obligations, profiles. */
package io.github.losstck.spec;

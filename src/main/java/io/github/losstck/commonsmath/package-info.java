/** Holds what Apache Commons Math offers of the specification, as a provider. */
package io.github.losstck.commonsmath;

/**
 * Examines a provider in a process of its own, and from within it where that is a Java virtual
 * machine.
 */
package io.github.losstck.isolation;

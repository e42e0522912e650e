/** Compares the libraries on the class path with those that the kit was built with. */
package io.github.losstck.libraries;

/** Holds the beginnings of adapters, and writes them for whoever is to fill them in. */
package io.github.losstck.starter;

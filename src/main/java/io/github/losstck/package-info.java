/** Certifies a provider: a candidate in, a certificate out. */
package io.github.losstck;

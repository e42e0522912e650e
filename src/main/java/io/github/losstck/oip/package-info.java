/**
 * Asks models on a server of the Open Inference Protocol, also known as KServe v2
 * (src/docs/oip.md).
 */
@NullMarked
package io.github.losstck.oip;

import org.jspecify.annotations.NullMarked;

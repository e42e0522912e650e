/**
 * Speaks the protocol by which an implementation in another process answers (src/docs/protocol.md).
 */
@NullMarked
package io.github.losstck.remote;

import org.jspecify.annotations.NullMarked;

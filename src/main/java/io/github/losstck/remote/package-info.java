/**
 * Speaks the protocol by which an implementation in another process answers (src/docs/protocol.md).
 */
package io.github.losstck.remote;

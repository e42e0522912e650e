package io.github.losstck.oip;

import java.util.OptionalLong;

/**
 * Holds the body of a request.
 *
 * @param body JSON, and the binary tensors after it
 * @param jsonLength the length of the JSON; empty if nothing follows it
 */
record Payload(byte[] body, OptionalLong jsonLength) {
  String contentType() {
    return jsonLength.isPresent() ? "application/octet-stream" : "application/json";
  }
}

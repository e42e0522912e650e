package io.github.losstck.remote;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Composes what adapters send, and reads it as the kit does. */
final class Sent {
  private Sent() {}

  /** Returns the bytes of a line, without its line feed. */
  static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8);
  }

  /** Composes the answer to the call with id 1. */
  static String result(String output) {
    return "{\"type\":\"result\",\"id\":\"1\",\"output\":" + output + "}";
  }

  /** Composes a tensor of one field of numbers, as in {@code "data":[1]}. */
  static String tensor(String shape, String datatype, String numbers) {
    return "{\"shape\":" + shape + ",\"datatype\":\"" + datatype + "\"," + numbers + "}";
  }

  /** Reads the output of a result. */
  static WireTensor read(String output) throws BadMessage {
    Line line = Line.parse(bytes(result(output)));
    return line.tensor(line.message().get("output"));
  }

  /** Reads one number. */
  static WireTensor scalar(String datatype, String number) throws BadMessage {
    return read(tensor("[]", datatype, "\"data\":[" + number + "]"));
  }

  /** Writes a tensor and reads it back. */
  static WireTensor travelled(WireTensor tensor, boolean bits) throws BadMessage {
    Line line = Line.parse(Messages.echoed("1", List.of(tensor), bits));
    return line.tensors(line.message().get("tensors")).get(0);
  }
}

package io.github.losstck.remote;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Composes the lines that are sent, line feed included. */
public final class Messages {
  /** Is the version of the protocol spoken here. */
  public static final int PROTOCOL = 1;

  private Messages() {}

  /** Writes the fields of a message, or a part of them. */
  public interface Fields {
    /** Writes to an open object. */
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * Composes a message.
   *
   * @param type of it
   * @param id that an answer repeats, or that this answer repeats
   * @param fields that follow
   * @return a line
   */
  public static byte[] message(String type, String id, Fields fields) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = Line.JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("type", type);
      json.writeStringField("id", id);
      fields.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not refuse
    }
    return line.toByteArray();
  }

  static byte[] start(String id, String kit) {
    return message(
        "start",
        id,
        json -> {
          json.writeNumberField("protocol", PROTOCOL);
          json.writeStringField("kit", kit);
        });
  }

  /** Composes an echo of numbers, or one without any. */
  static byte[] echo(String id, List<WireTensor> tensors, boolean bits) {
    return message("echo", id, json -> tensors(json, tensors, bits));
  }

  /** Composes the answer to an echo. */
  public static byte[] echoed(String id, List<WireTensor> tensors, boolean bits) {
    return message("echoed", id, json -> tensors(json, tensors, bits));
  }

  private static void tensors(JsonGenerator json, List<WireTensor> tensors, boolean bits)
      throws IOException {
    json.writeArrayFieldStart("tensors");
    for (WireTensor tensor : tensors) {
      TensorWriter.write(json, null, tensor, bits);
    }
    json.writeEndArray();
  }

  static byte[] call(String id, Operation operation, Arguments arguments, boolean bits) {
    return message(
        "call",
        id,
        json -> {
          json.writeStringField("operation", operation.method());
          inputs(json, operation, arguments, bits);
        });
  }

  /**
   * Writes the format and the inputs of a call.
   *
   * @param json an open object
   * @param operation that is called
   * @param arguments of the call
   * @param bits whether bits stand in the place of decimals
   * @throws IOException if it cannot be written
   */
  public static void inputs(
      JsonGenerator json, Operation operation, Arguments arguments, boolean bits)
      throws IOException {
    json.writeStringField("datatype", datatype(arguments.precision()));
    json.writeArrayFieldStart("inputs");
    for (Parameter parameter : operation.parameters()) {
      TensorWriter.write(json, parameter.word(), WireTensor.of(arguments, parameter), bits);
    }
    json.writeEndArray();
  }

  /** Returns the name of a format. */
  public static String datatype(Precision precision) {
    return precision == Precision.BINARY32 ? "FP32" : "FP64";
  }

  /** Returns the format of a name that a schema has admitted. */
  public static Precision precision(String datatype) {
    return datatype.equals("FP32") ? Precision.BINARY32 : Precision.BINARY64;
  }
}

package io.github.losstck.oip;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.OptionalLong;

/**
 * Writes a request for an inference.
 *
 * @param inputs that the model takes
 * @param output to ask for, by name
 * @param binary whether tensors travel by the binary tensor extension, both ways
 */
record InferRequest(List<InputTensor> inputs, String output, boolean binary) {
  private static final JsonFactory JSON = new JsonFactory();

  /** Returns the bytes to send. */
  Payload payload() {
    byte[] json = json();
    if (!binary) {
      return new Payload(json, OptionalLong.empty());
    }
    int length = json.length + inputs.stream().mapToInt(InputTensor::bytes).sum();
    ByteBuffer body = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN).put(json);
    inputs.forEach(input -> input.putBinary(body));
    return new Payload(body.array(), OptionalLong.of(json.length));
  }

  private byte[] json() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      out.writeStartObject();
      out.writeArrayFieldStart("inputs");
      for (InputTensor input : inputs) {
        write(input, out);
      }
      out.writeEndArray();
      writeOutputs(out);
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void write(InputTensor input, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("name", input.form().name());
    out.writeFieldName("shape");
    out.writeArray(input.shape(), 0, input.shape().length);
    out.writeStringField("datatype", input.form().datatype().name());
    if (binary) {
      out.writeObjectFieldStart("parameters");
      out.writeNumberField("binary_data_size", input.bytes());
      out.writeEndObject();
    } else {
      input.writeData(out);
    }
    out.writeEndObject();
  }

  private void writeOutputs(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("outputs");
    out.writeStartObject();
    out.writeStringField("name", output);
    if (binary) {
      out.writeObjectFieldStart("parameters");
      out.writeBooleanField("binary_data", true);
      out.writeEndObject();
    }
    out.writeEndObject();
    out.writeEndArray();
  }
}

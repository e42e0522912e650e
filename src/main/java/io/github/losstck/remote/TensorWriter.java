package io.github.losstck.remote;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Writes tensors as the protocol has them: in decimal, or as bits in hexadecimal. */
public final class TensorWriter {
  private static final HexFormat HEX = HexFormat.of();

  private TensorWriter() {}

  /**
   * Writes one tensor.
   *
   * @param json to write to
   * @param name of the tensor; null for none
   * @param tensor to write
   * @param bits whether bits stand in the place of decimals
   * @throws IOException if it cannot be written
   */
  public static void write(
      JsonGenerator json, @Nullable String name, WireTensor tensor, boolean bits)
      throws IOException {
    json.writeStartObject();
    writeForm(json, name, tensor);
    if (bits) {
      writeBits(json, tensor.values());
    } else {
      json.writeFieldName("data");
      writeData(json, tensor.values());
    }
    json.writeEndObject();
  }

  /**
   * Writes one tensor in decimal and, to the bit, in hexadecimal.
   *
   * @param json to write to
   * @param name of the tensor
   * @param tensor to write
   * @throws IOException if it cannot be written
   */
  public static void writeTwice(JsonGenerator json, String name, WireTensor tensor)
      throws IOException {
    json.writeStartObject();
    writeForm(json, name, tensor);
    json.writeFieldName("data");
    writeData(json, tensor.values());
    writeBits(json, tensor.values());
    json.writeEndObject();
  }

  private static void writeForm(JsonGenerator json, @Nullable String name, WireTensor tensor)
      throws IOException {
    if (name != null) {
      json.writeStringField("name", name);
    }
    json.writeFieldName("shape");
    json.writeArray(tensor.shape(), 0, tensor.shape().length);
    json.writeStringField("datatype", tensor.datatype());
  }

  private static void writeBits(JsonGenerator json, Object values) throws IOException {
    json.writeFieldName("bits");
    byte[] digits = bits(values);
    json.writeUTF8String(digits, 0, digits.length);
  }

  private static void writeData(JsonGenerator json, Object values) throws IOException {
    if (values instanceof int[] integers) {
      json.writeArray(integers, 0, integers.length);
      return;
    }
    json.writeStartArray();
    if (values instanceof float[] narrow) {
      for (float value : narrow) {
        write(json, value);
      }
    } else {
      for (double value : (double[]) values) {
        write(json, value);
      }
    }
    json.writeEndArray();
  }

  /**
   * Writes all digits of the double, of a float too: whoever parses fewer as binary64 and rounds
   * them to binary32 rounds twice, and may miss the number.
   */
  private static void write(JsonGenerator json, double value) throws IOException {
    if (value == 0 && 1 / value < 0) {
      json.writeString("-0.0");
    } else if (Double.isFinite(value)) {
      json.writeNumber(value);
    } else {
      json.writeString(Double.toString(value));
    }
  }

  private static byte[] bits(Object values) {
    if (values instanceof double[] wide) {
      byte[] digits = new byte[16 * wide.length];
      for (int i = 0; i < wide.length; i++) {
        long bits = Double.doubleToRawLongBits(wide[i]);
        put(digits, 16 * i, (int) (bits >>> 32));
        put(digits, 16 * i + 8, (int) bits);
      }
      return digits;
    }
    int length = values instanceof float[] narrow ? narrow.length : ((int[]) values).length;
    byte[] digits = new byte[8 * length];
    for (int i = 0; i < length; i++) {
      put(
          digits,
          8 * i,
          values instanceof float[] narrow
              ? Float.floatToRawIntBits(narrow[i])
              : ((int[]) values)[i]);
    }
    return digits;
  }

  private static void put(byte[] digits, int at, int bits) {
    for (int i = 0; i < 8; i++) {
      digits[at + i] = (byte) HEX.toLowHexDigit(bits >>> (28 - 4 * i));
    }
  }
}

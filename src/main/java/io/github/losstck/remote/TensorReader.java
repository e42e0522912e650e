package io.github.losstck.remote;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.losstck.verdict.Quotation;
import io.github.losstck.verdict.Status;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of one tensor from the line that holds it. */
final class TensorReader {
  /** Is far below what an array can hold, and far above what a line can. */
  private static final long MOST = Integer.MAX_VALUE / 16;

  private final byte[] line;
  private final JsonNode node;
  private final int[] shape;
  private final int size;

  TensorReader(byte[] line, JsonNode node) throws BadMessage {
    this.line = line;
    this.node = node;
    this.shape = new int[node.get("shape").size()];
    long product = 1;
    for (int i = 0; i < shape.length; i++) {
      shape[i] = node.get("shape").get(i).asInt();
      product = Math.min(MOST, product * shape[i]);
    }
    this.size = (int) product;
    if (size > line.length) {
      throw wrongShape("fewer");
    }
  }

  /**
   * Reads bits if there are any, decimals otherwise.
   *
   * @param data where the decimals begin, or null
   * @param bits where the bits begin, or null
   */
  WireTensor read(@Nullable Integer data, @Nullable Integer bits) throws BadMessage {
    int from = Objects.requireNonNull(bits != null ? bits : data);
    try (JsonParser parser = Line.JSON.createParser(line, from, line.length - from)) {
      parser.nextToken();
      return new WireTensor(shape, bits != null ? bits(parser) : data(parser));
    } catch (IOException e) {
      throw BadMessage.malformed(e, line);
    }
  }

  private Object data(JsonParser parser) throws IOException, BadMessage {
    Object values =
        switch (datatype()) {
          case "FP32" -> floats(parser);
          case "FP64" -> doubles(parser);
          default -> integers(parser);
        };
    if (parser.nextToken() != JsonToken.END_ARRAY) {
      throw wrongShape("more");
    }
    return values;
  }

  private float[] floats(JsonParser parser) throws IOException, BadMessage {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = narrow(parser);
    }
    return values;
  }

  private float narrow(JsonParser parser) throws IOException, BadMessage {
    if (!isNumber(parser)) {
      return (float) named(parser);
    }
    return isMinusZero(parser) ? -0f : parser.getFloatValue();
  }

  private double[] doubles(JsonParser parser) throws IOException, BadMessage {
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = wide(parser);
    }
    return values;
  }

  private double wide(JsonParser parser) throws IOException, BadMessage {
    if (!isNumber(parser)) {
      return named(parser);
    }
    return isMinusZero(parser) ? -0.0 : parser.getDoubleValue();
  }

  private int[] integers(JsonParser parser) throws IOException, BadMessage {
    int[] values = new int[size];
    for (int i = 0; i < size; i++) {
      if (!isNumber(parser) || parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
        throw new BadMessage(
            Status.NOT_A_MESSAGE, Quotation.of(parser.getText()) + " is no 32-bit integer");
      }
      values[i] = parser.getIntValue();
    }
    return values;
  }

  private boolean isNumber(JsonParser parser) throws IOException, BadMessage {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.END_ARRAY) {
      throw wrongShape("fewer");
    }
    return token.isNumeric();
  }

  /** Tells {@code -0}, as printf writes it, from an integer, which has no sign of zero. */
  private static boolean isMinusZero(JsonParser parser) throws IOException {
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getTextLength() == 2
        && parser.getText().equals("-0");
  }

  private double named(JsonParser parser) throws IOException, BadMessage {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      switch (parser.getText()) {
        case "NaN":
          return Double.NaN;
        case "Infinity":
          return Double.POSITIVE_INFINITY;
        case "-Infinity":
          return Double.NEGATIVE_INFINITY;
        case "-0.0":
          return -0.0;
        default: // is no number
      }
    }
    throw new BadMessage(
        Status.NOT_A_MESSAGE,
        "an element is neither a number nor one of \"NaN\", \"Infinity\", \"-Infinity\", \"-0.0\": "
            + Quotation.beginning(line));
  }

  private Object bits(JsonParser parser) throws IOException, BadMessage {
    char[] digits = parser.getTextCharacters();
    int from = parser.getTextOffset();
    int width = datatype().equals("FP64") ? 16 : 8;
    if (parser.getTextLength() != (long) width * size) {
      throw wrongShape(parser.getTextLength() > (long) width * size ? "more" : "fewer");
    }
    if (datatype().equals("FP64")) {
      double[] values = new double[size];
      Arrays.setAll(values, i -> Double.longBitsToDouble(wide(digits, from + 16 * i)));
      return requireDigits(digits, from, 16 * size, values);
    }
    int[] values = new int[size];
    Arrays.setAll(values, i -> word(digits, from + 8 * i));
    return requireDigits(
        digits, from, 8 * size, datatype().equals("INT32") ? values : floats(values));
  }

  private Object requireDigits(char[] digits, int from, int count, Object values)
      throws BadMessage {
    for (int i = from; i < from + count; i++) {
      if (!HexFormat.isHexDigit(digits[i])) {
        throw new BadMessage(
            Status.NOT_A_MESSAGE, "bits are not hexadecimal digits: " + Quotation.beginning(line));
      }
    }
    return values;
  }

  private static float[] floats(int[] bits) {
    float[] values = new float[bits.length];
    for (int i = 0; i < bits.length; i++) {
      values[i] = Float.intBitsToFloat(bits[i]);
    }
    return values;
  }

  private static long wide(char[] digits, int from) {
    return (long) word(digits, from) << 32 | word(digits, from + 8) & 0xFFFF_FFFFL;
  }

  private static int word(char[] digits, int from) {
    int word = 0;
    for (int i = from; i < from + 8; i++) {
      word = word << 4 | Character.digit(digits[i], 16) & 0xF;
    }
    return word;
  }

  private String datatype() {
    return node.get("datatype").asText();
  }

  private BadMessage wrongShape(String howMany) {
    return new BadMessage(
        Status.WRONG_SHAPE,
        howMany
            + " elements than shape "
            + node.get("shape")
            + " has: "
            + Quotation.beginning(line));
  }
}

package io.github.losstck.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.losstck.spi.Tensor;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows what a line is, by a tree of the whole of it and the published schemas: a second reading,
 * slow and plain.
 *
 * @param ends how a question may end that is answered by it
 * @param answer the result, if that is one
 */
record Truth(Set<End> ends, Tensor answer) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Pattern DATA = Pattern.compile("\"data\"\\s*:\\s*\\[([^\\]]*)]");

  static Truth of(End... ends) {
    return new Truth(Set.of(ends), null);
  }

  /**
   * Reads a line.
   *
   * @param line that arrived
   * @param id that is due
   * @param types that are
   */
  static Truth of(byte[] line, String id, Set<String> types) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) { // parsers may be lenient within strings
      return Truth.of(
          End.NOISE, End.NOT_A_MESSAGE, End.REFUSED, End.ERRORED, End.WRONG_ID, End.FINE);
    }
    try {
      JsonNode tree = JSON.readTree(text);
      return tree instanceof ObjectNode message
          ? of(message, text, id, types)
          : Truth.of(End.NOISE);
    } catch (JsonProcessingException e) {
      return text.startsWith("{")
          ? Truth.of(End.NOT_A_MESSAGE)
          : Truth.of(End.NOISE, End.NOT_A_MESSAGE);
    }
  }

  private static Truth of(ObjectNode message, String text, String id, Set<String> types) {
    String type = message.path("type").asText();
    if (!Schemas.isMessage(type) || Schemas.violation(type, withoutNumbers(message)).isPresent()) {
      return Truth.of(End.NOT_A_MESSAGE);
    }
    if (!message.get("id").asText().equals(id)) {
      return Truth.of(End.WRONG_ID);
    }
    if (!types.contains(type)) {
      return Truth.of(End.NOT_A_MESSAGE);
    }
    return switch (type) {
      case "refused" -> Truth.of(End.REFUSED);
      case "notClaimed" -> Truth.of(End.NOT_CLAIMED);
      case "error" -> Truth.of(End.ERRORED);
      case "result" -> result(message, text);
      case "started" -> Truth.of(End.FINE);
      default -> echoed(message);
    };
  }

  /** An echo is fine if its numbers are those that were sent; the handshake knows them. */
  private static Truth echoed(ObjectNode message) {
    return message.get("tensors").isEmpty()
        ? Truth.of(End.FINE, End.ERRORED)
        : Truth.of(End.FINE, End.ERRORED, End.NOT_A_MESSAGE, End.WRONG_SHAPE);
  }

  private static ObjectNode withoutNumbers(ObjectNode message) {
    ObjectNode copy = message.deepCopy();
    strip(copy.path("output"));
    copy.path("tensors").forEach(Truth::strip);
    return copy;
  }

  private static void strip(JsonNode tensor) {
    if (tensor.path("data").isArray()) {
      ((ObjectNode) tensor).putArray("data");
    }
    if (tensor.path("bits").isTextual()) {
      ((ObjectNode) tensor).put("bits", "");
    }
  }

  private static Truth result(ObjectNode message, String text) {
    JsonNode output = message.get("output");
    if (output.isNull()) {
      return new Truth(Set.of(End.ANSWER), null);
    }
    String datatype = output.get("datatype").asText();
    if (Schemas.violation("result", message).isPresent() || datatype.equals("INT32")) {
      return Truth.of(End.NOT_A_MESSAGE, End.WRONG_SHAPE);
    }
    BigInteger size = BigInteger.ONE;
    int[] shape = new int[output.get("shape").size()];
    for (int i = 0; i < shape.length; i++) {
      shape[i] = output.get("shape").get(i).intValue();
      size = size.multiply(BigInteger.valueOf(shape[i]));
    }
    double[] numbers = output.has("bits") ? bits(output) : data(text);
    if (numbers == null || !size.equals(BigInteger.valueOf(numbers.length))) {
      return Truth.of(End.WRONG_SHAPE);
    }
    if (datatype.equals("FP64")) {
      return new Truth(Set.of(End.ANSWER), Tensor.of(numbers, shape));
    }
    float[] narrow = output.has("bits") ? narrow(numbers) : dataOf32(text);
    return new Truth(Set.of(End.ANSWER), Tensor.of(narrow, shape));
  }

  private static float[] narrow(double[] numbers) {
    float[] narrow = new float[numbers.length];
    for (int i = 0; i < narrow.length; i++) {
      narrow[i] = (float) numbers[i];
    }
    return narrow;
  }

  private static String[] tokens(String text) {
    Matcher data = DATA.matcher(text);
    if (!data.find()) {
      throw new AssertionError(text);
    }
    String inside = data.group(1).replace("\"", "").strip();
    return inside.isEmpty() ? new String[0] : inside.split(",");
  }

  private static double[] data(String text) {
    return Arrays.stream(tokens(text)).mapToDouble(Double::parseDouble).toArray();
  }

  private static float[] dataOf32(String text) {
    String[] tokens = tokens(text);
    float[] numbers = new float[tokens.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Float.parseFloat(tokens[i]);
    }
    return numbers;
  }

  private static double[] bits(JsonNode output) {
    String digits = output.get("bits").asText();
    boolean wide = output.get("datatype").asText().equals("FP64");
    int width = wide ? 16 : 8;
    if (digits.length() % width != 0) {
      return null;
    }
    double[] numbers = new double[digits.length() / width];
    for (int i = 0; i < numbers.length; i++) {
      long word = Long.parseUnsignedLong(digits.substring(width * i, width * (i + 1)), 16);
      numbers[i] = wide ? Double.longBitsToDouble(word) : Float.intBitsToFloat((int) word);
    }
    return numbers;
  }
}

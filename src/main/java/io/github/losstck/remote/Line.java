package io.github.losstck.remote;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.verdict.Quotation;
import io.github.losstck.verdict.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a message as a tree without its numbers, which may be millions, and reads them where they
 * are asked for.
 */
public final class Line {
  /** Is the id in an error about a line that has none. */
  public static final String UNKNOWN = "unknown";

  /** Is far deeper than any message, and shallow enough for a stack. */
  private static final int MOST_NESTED = 16;

  /** Names the fields that hold a tensor or a list of them. */
  private static final Set<String> TENSORS = Set.of("tensors", "inputs", "output");

  static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonFactory.Feature.CHARSET_DETECTION) // lines are UTF-8
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_NESTED)
                  .maxStringLength(Integer.MAX_VALUE) // bits; the line itself is limited
                  .build())
          .build();

  private static final ObjectMapper TREES = new ObjectMapper(JSON);
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final byte[] bytes;
  private final Map<JsonNode, Integer> data = new IdentityHashMap<>();
  private final Map<JsonNode, Integer> bits = new IdentityHashMap<>();
  private ObjectNode message = NODES.objectNode();

  private Line(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads a line.
   *
   * @param bytes of the line, in UTF-8
   * @return the message, which meets the schema of its type
   * @throws BadMessage if it is no JSON object, malformed, or of no known type
   */
  public static Line parse(byte[] bytes) throws BadMessage {
    Line line = read(bytes, false);
    line.validate();
    return line;
  }

  /**
   * Reads a tensor that stands alone.
   *
   * @param bytes of the object, in UTF-8
   * @return the tensor
   * @throws BadMessage if it is no JSON object, malformed, or no tensor
   */
  public static WireTensor tensor(byte[] bytes) throws BadMessage {
    Line line = read(bytes, true);
    line.requireValid("tensor");
    return line.tensor(line.message);
  }

  private static Line read(byte[] bytes, boolean isTensor) throws BadMessage {
    Line line = new Line(bytes);
    if (!line.looksLikeAnObject()) {
      throw new BadMessage(
          Status.NOISE, "a line that is no JSON object: " + Quotation.beginning(bytes));
    }
    try (JsonParser parser = JSON.createParser(bytes)) {
      parser.nextToken();
      line.message = line.object(parser, isTensor);
      if (parser.nextToken() != null) {
        throw new BadMessage(
            Status.NOT_A_MESSAGE, "more than one object: " + Quotation.beginning(bytes));
      }
    } catch (IOException e) {
      throw BadMessage.malformed(e, bytes);
    }
    return line;
  }

  /**
   * Reads a line of one of some types.
   *
   * @param bytes of the line, in UTF-8
   * @param types that it may be of
   * @return the message, which meets the schema of its type
   * @throws BadMessage if it is no JSON object, malformed, or of another type
   */
  public static Line parse(byte[] bytes, Set<String> types) throws BadMessage {
    Line line = parse(bytes);
    if (!types.contains(line.type())) {
      throw new BadMessage(
          Status.NOT_A_MESSAGE,
          "a line of type "
              + line.type()
              + ", not "
              + String.join(" or ", new TreeSet<>(types))
              + ": "
              + Quotation.beginning(bytes));
    }
    return line;
  }

  private boolean looksLikeAnObject() {
    int first = 0;
    while (first < bytes.length && Character.isWhitespace(bytes[first])) {
      first++;
    }
    return first < bytes.length && bytes[first] == '{';
  }

  private void validate() throws BadMessage {
    String type = message.path("type").asText();
    if (!Schemas.isMessage(type)) {
      throw new BadMessage(
          Status.NOT_A_MESSAGE, "no message has this type: " + Quotation.beginning(bytes));
    }
    requireValid(type);
  }

  private void requireValid(String schema) throws BadMessage {
    String violation = Schemas.violation(schema, message).orElse(null);
    if (violation != null) {
      throw new BadMessage(
          Status.NOT_A_MESSAGE, Quotation.of(violation) + ": " + Quotation.beginning(bytes));
    }
  }

  /** Returns the beginning of this line. */
  String shown() {
    return Quotation.beginning(bytes);
  }

  private ObjectNode object(JsonParser parser, boolean isTensor) throws IOException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (isTensor && name.equals("data") && token == JsonToken.START_ARRAY) {
        data.put(object, (int) parser.currentTokenLocation().getByteOffset());
        parser.skipChildren();
        object.putArray(name);
      } else if (isTensor && name.equals("bits") && token == JsonToken.VALUE_STRING) {
        bits.put(object, (int) parser.currentTokenLocation().getByteOffset());
        object.put(name, "");
      } else {
        object.set(name, value(parser, token, TENSORS.contains(name)));
      }
    }
    return object;
  }

  private JsonNode value(JsonParser parser, JsonToken token, boolean isTensor) throws IOException {
    return switch (token) {
      case START_OBJECT -> object(parser, isTensor);
      case START_ARRAY -> array(parser, isTensor);
      default -> TREES.readTree(parser);
    };
  }

  private ArrayNode array(JsonParser parser, boolean ofTensors) throws IOException {
    ArrayNode array = NODES.arrayNode();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      array.add(value(parser, token, ofTensors));
    }
    return array;
  }

  /** Returns the message, with no numbers in its tensors. */
  public ObjectNode message() {
    return message;
  }

  /** Returns what kind of message it is. */
  public String type() {
    return message.get("type").asText();
  }

  /** Returns what the answer to this message repeats, or what this answer repeats. */
  public String id() {
    return message.path("id").asText();
  }

  /**
   * Finds the id of a line, whatever else is wrong with it.
   *
   * @param bytes of any kind
   * @return its id; {@link #UNKNOWN} where there is none
   */
  public static String idOf(byte[] bytes) {
    try {
      return TREES.readTree(bytes).path("id").asText(UNKNOWN);
    } catch (IOException e) {
      return UNKNOWN;
    }
  }

  /**
   * Reads a tensor of this message.
   *
   * @param node of the tensor within the message
   * @return its numbers
   * @throws BadMessage if there are more or fewer than its shape says, or if one is none
   */
  public WireTensor tensor(JsonNode node) throws BadMessage {
    return new TensorReader(bytes, node).read(data.get(node), bits.get(node));
  }

  /** Reads the tensors of a list within this message. */
  public List<WireTensor> tensors(JsonNode list) throws BadMessage {
    List<WireTensor> tensors = new ArrayList<>();
    for (JsonNode node : list) {
      tensors.add(tensor(node));
    }
    return tensors;
  }

  /**
   * Reads the inputs of a call within this message.
   *
   * @param call that has a datatype and inputs
   * @param operation that is called
   * @param gradients the convention of the provider
   * @return the inputs
   * @throws BadMessage if they are not those of the operation
   */
  public Arguments arguments(JsonNode call, Operation operation, Gradients gradients)
      throws BadMessage {
    Arguments arguments =
        Arguments.in(Messages.precision(call.get("datatype").asText()), gradients);
    List<WireTensor> tensors = tensors(call.get("inputs"));
    List<Parameter> parameters = operation.parameters();
    if (tensors.size() != parameters.size()) {
      throw new BadMessage(
          Status.NOT_A_MESSAGE, operation.method() + " has " + parameters.size() + " inputs");
    }
    try {
      for (int i = 0; i < tensors.size(); i++) {
        tensors.get(i).give(arguments, parameters.get(i));
      }
      return arguments;
    } catch (IllegalArgumentException e) {
      throw new BadMessage(Status.NOT_A_MESSAGE, operation.method() + ": " + e.getMessage());
    }
  }
}

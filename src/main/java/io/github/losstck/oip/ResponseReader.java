package io.github.losstck.oip;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the JSON of a response as it comes, without a tree, and each number from its digits. NaN,
 * Infinity and -Infinity are read where a server writes them, although they are not JSON.
 */
final class ResponseReader {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private final JsonParser in;
  private final Datatype due;

  private ResponseReader(JsonParser in, Datatype due) {
    this.in = in;
    this.due = due;
  }

  /**
   * Reads the outputs of a response.
   *
   * @param body that begins with JSON
   * @param length of the JSON
   * @param due the datatype that numbers are rounded to
   * @throws IOException if it is not JSON, or not such a response
   */
  static List<OutputTensor> outputs(byte[] body, int length, Datatype due) throws IOException {
    try (JsonParser in = JSON.createParser(body, 0, length)) {
      List<OutputTensor> outputs = new ResponseReader(in, due).response();
      if (in.nextToken() != null) {
        throw new JsonParseException(in, "something follows the response");
      }
      return outputs;
    }
  }

  private List<OutputTensor> response() throws IOException {
    List<OutputTensor> outputs = new ArrayList<>();
    in.nextToken();
    require(JsonToken.START_OBJECT);
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      if (field().equals("outputs")) {
        require(JsonToken.START_ARRAY);
        while (in.nextToken() != JsonToken.END_ARRAY) {
          outputs.add(output());
        }
      } else {
        in.skipChildren();
      }
    }
    return outputs;
  }

  private OutputTensor output() throws IOException {
    OutputTensor output = new OutputTensor();
    require(JsonToken.START_OBJECT);
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      switch (field()) {
        case "name" -> output.name = in.getText();
        case "datatype" -> output.datatype = in.getText();
        case "shape" -> output.shape = shape();
        case "parameters" -> parameters(output);
        case "data" -> data(output);
        default -> in.skipChildren();
      }
    }
    return output;
  }

  private long[] shape() throws IOException {
    require(JsonToken.START_ARRAY);
    List<Long> extents = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      require(JsonToken.VALUE_NUMBER_INT);
      extents.add(in.getLongValue());
    }
    return extents.stream().mapToLong(Long::longValue).toArray();
  }

  private void parameters(OutputTensor output) throws IOException {
    require(JsonToken.START_OBJECT);
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      if (field().equals("binary_data_size")) {
        require(JsonToken.VALUE_NUMBER_INT);
        output.binarySize = in.getLongValue();
      } else {
        in.skipChildren();
      }
    }
  }

  /** Reads a flat list of numbers, or lists of lists, which mean the same. */
  private void data(OutputTensor output) throws IOException {
    require(JsonToken.START_ARRAY);
    int depth = 1;
    while (depth > 0) {
      switch (in.nextToken()) {
        case START_ARRAY -> depth++;
        case END_ARRAY -> depth--;
        case VALUE_NUMBER_INT -> output.add(due.parse(in.getText()));
        case VALUE_NUMBER_FLOAT -> output.add(number());
        default -> throw unexpected("a number");
      }
    }
  }

  private double number() throws IOException {
    return in.isNaN() ? in.getDoubleValue() : due.parse(in.getText());
  }

  private String field() throws IOException {
    String name = in.currentName();
    in.nextToken();
    return name;
  }

  private void require(JsonToken token) throws IOException {
    if (in.currentToken() != token) {
      throw unexpected(token.name());
    }
  }

  private JsonParseException unexpected(String due) {
    return new JsonParseException(in, in.currentToken() + " where " + due + " is due");
  }
}

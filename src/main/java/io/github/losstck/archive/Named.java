package io.github.losstck.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds constants by the words that reports have for them. */
final class Named {
  private Named() {}

  /** Returns the constant that goes by a word, which the schema vouches for. */
  static <T> T of(T[] constants, Function<T, String> word, String named) {
    return Arrays.stream(constants)
        .filter(c -> word.apply(c).equals(named))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the schema permits '" + named + "'"));
  }

  static <T> Set<T> all(JsonNode array, T[] constants, Function<T, String> word) {
    Set<T> all = new TreeSet<>();
    array.forEach(item -> all.add(of(constants, word, item.textValue())));
    return all;
  }

  /** Reads a number, or the string that stands for one that JSON does not have. */
  static double number(JsonNode node) {
    return node.isTextual() ? Double.parseDouble(node.textValue()) : node.doubleValue();
  }
}

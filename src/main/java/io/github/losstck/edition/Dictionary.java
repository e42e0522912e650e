package io.github.losstck.edition;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/** Translates the cells of outlines: what has no word in it is the same in every language. */
final class Dictionary {
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2}");

  private final String resource;
  private final Map<String, String> words;

  /**
   * @param resource that a failure names
   * @param json an object: cells as the features write them, and what they are in the language
   */
  Dictionary(String resource, byte[] json) {
    this.resource = resource;
    try {
      words = new ObjectMapper().readValue(json, new TypeReference<>() {});
    } catch (IOException e) {
      throw new IllegalStateException(resource + ": " + e.getMessage(), e);
    }
  }

  /**
   * Translates a cell.
   *
   * @throws IllegalStateException if it has a word and is not listed
   */
  String translate(String cell) {
    String word = WORD.matcher(cell).find() ? words.get(cell) : cell;
    if (word == null) {
      throw new IllegalStateException(resource + ": '" + cell + "' is missing; add it");
    }
    return word;
  }

  /** Returns all cells that are listed, with their translations. */
  Map<String, String> words() {
    return Map.copyOf(words);
  }
}

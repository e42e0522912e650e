package io.github.losstck.formula;

import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows the words of formulas: tells a misspelt function from a variable, and says what to write.
 */
final class Words {
  /** Two slips of the keyboard: further away, a suggestion would be a guess. */
  private static final int FARTHEST = 2;

  private Words() {}

  /**
   * Returns whether a word before a parenthesis is a variable to be multiplied: an input of an
   * operation, or a letter, possibly with digits.
   */
  static boolean isVariable(String word) {
    return word.substring(1).chars().allMatch(Character::isDigit)
        || Arrays.stream(Parameter.values()).anyMatch(p -> p.symbol().equals(word));
  }

  /** Returns what to say of a word that is called but names no function. */
  static String unknown(String word) {
    String problem = "'" + word + "' is no function";
    return functions().stream()
        .filter(known -> distance(word, known) <= FARTHEST)
        .min(Comparator.comparing(known -> distance(word, known)))
        .map(nearest -> problem + "; did you mean " + nearest + "?")
        .orElseGet(
            () ->
                problem
                    + "; write an operation or one of "
                    + String.join(", ", builtIns().toList())
                    + ", or * before the parenthesis to multiply");
  }

  /** Returns how an operation is called, for messages. */
  static String usage(Operation operation) {
    return operation.parameters().stream()
        .map(Parameter::symbol)
        .collect(Collectors.joining(", ", operation.method() + "(", ")"));
  }

  private static List<String> functions() {
    return Stream.concat(builtIns(), Arrays.stream(Operation.values()).map(Operation::method))
        .toList();
  }

  private static Stream<String> builtIns() {
    return Arrays.stream(BuiltIn.values()).map(BuiltIn::word);
  }

  /** Counts the letters to insert, delete or replace (Levenshtein), whatever their case. */
  private static int distance(String a, String b) {
    String word = a.toLowerCase(Locale.ROOT);
    String known = b.toLowerCase(Locale.ROOT);
    int[] row = new int[known.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= word.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= known.length(); j++) {
        int replaced = diagonal + (word.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[known.length()];
  }
}

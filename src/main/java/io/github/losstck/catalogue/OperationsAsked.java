package io.github.losstck.catalogue;

import io.github.losstck.spi.Operation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the operations that steps ask of a provider: evaluated by name or called in a formula. */
final class OperationsAsked {
  private static final String EVALUATED = " is evaluated";
  private static final String SWEPT = " is swept over ";
  private static final Pattern FORMULA = Pattern.compile("`([^`]*)`");
  private static final Pattern CALL = Pattern.compile("([A-Za-z][A-Za-z0-9]*)\\s*\\(");

  private OperationsAsked() {}

  static Set<Operation> in(List<String> stepTexts) {
    Set<Operation> asked = EnumSet.noneOf(Operation.class);
    for (String text : stepTexts) {
      ofPhrase(text, asked);
      Matcher formulas = FORMULA.matcher(text);
      while (formulas.find()) {
        Matcher calls = CALL.matcher(formulas.group(1));
        while (calls.find()) {
          Operation.ofMethod(calls.group(1)).ifPresent(asked::add);
        }
      }
    }
    return asked;
  }

  private static void ofPhrase(String text, Set<Operation> asked) {
    int end = text.endsWith(EVALUATED) ? text.length() - EVALUATED.length() : text.indexOf(SWEPT);
    if (end >= 0) {
      String phrase = text.substring(text.startsWith("the ") ? "the ".length() : 0, end);
      Arrays.stream(Operation.values()).filter(o -> o.phrase().equals(phrase)).forEach(asked::add);
    }
  }
}

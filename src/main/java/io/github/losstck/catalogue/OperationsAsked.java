package io.github.losstck.catalogue;

import io.github.losstck.spi.Operation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the operations that steps ask of a provider: evaluated by name or called in a formula. */
final class OperationsAsked {
  private static final Pattern EVALUATED =
      Pattern.compile("^(?:the )?([A-Za-z-][A-Za-z -]*) is (?:evaluated|swept over .+)$");
  private static final Pattern FORMULA = Pattern.compile("`([^`]*)`");
  private static final Pattern CALL = Pattern.compile("([A-Za-z][A-Za-z0-9]*)\\s*\\(");

  private OperationsAsked() {}

  static Set<Operation> in(List<String> stepTexts) {
    Set<Operation> asked = EnumSet.noneOf(Operation.class);
    for (String text : stepTexts) {
      Matcher evaluated = EVALUATED.matcher(text);
      if (evaluated.matches()) {
        ofPhrase(evaluated.group(1), asked);
      }
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

  private static void ofPhrase(String phrase, Set<Operation> asked) {
    for (Operation operation : Operation.values()) {
      if (operation.phrase().equals(phrase)) {
        asked.add(operation);
      }
    }
  }
}

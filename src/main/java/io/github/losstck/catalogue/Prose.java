package io.github.losstck.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds description lines that were meant to be keywords: Gherkin takes a line with a misspelt
 * keyword for prose, and the step or scenario behind it silently vanishes.
 */
final class Prose {
  private static final List<String> BLOCKS =
      List.of("Feature", "Rule", "Scenario", "Scenario Outline", "Example", "Examples");
  private static final List<String> STEPS = List.of("Given", "When", "Then", "And", "But");
  private static final Pattern BLOCK = Pattern.compile("([A-Za-z]+(?: [A-Za-z]+)?):.*");
  private static final Pattern STEP =
      Pattern.compile(
          "(\\S+) (?:\\S+ ){0,4}(?:should .*|is evaluated|is|are|(?:is|are) -?[\\dIN]\\S*"
              + "|(?:was|were) printed as|of shape .*)");

  private Prose() {}

  /** Returns why a line of a description cannot stand, if it looks like something else. */
  static Optional<String> suspicion(String line) {
    String text = line.strip();
    var block = BLOCK.matcher(text);
    if (block.matches()) {
      for (String keyword : BLOCKS) {
        if (Spelling.distance(block.group(1), keyword) <= 2) {
          return Optional.of("reads like the keyword '" + keyword + ":' misspelt");
        }
      }
    }
    var step = STEP.matcher(text);
    if (step.matches()) {
      for (String keyword : STEPS) {
        if (Spelling.distance(step.group(1), keyword) <= keyword.length() / 2) {
          return Optional.of("reads like a step whose keyword '" + keyword + "' is misspelt");
        }
      }
    }
    return Optional.empty();
  }
}

package io.github.losstck.scoreboard;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Traces failures to one cause.
 *
 * @param scenarios their ids, in which {@code *} stands for anything
 * @param input the smallest that shows it
 * @param returned what the library returns for it
 * @param right what is right, to 30 digits where it is a number
 * @param fault whose it is: {@code library}, {@code adapter} or {@code kit}
 * @param why what is done wrong
 */
record Triage(
    List<String> scenarios, String input, String returned, String right, String fault, String why) {

  boolean covers(String scenario) {
    return scenarios.stream().anyMatch(s -> pattern(s).matcher(scenario).matches());
  }

  private static Pattern pattern(String scenario) {
    String[] literal = scenario.split("\\*", -1);
    return Pattern.compile(
        String.join(".*", Arrays.stream(literal).map(Pattern::quote).toArray(String[]::new)));
  }
}

package io.github.losstck.cli;

import static java.util.stream.Collectors.joining;

import io.github.losstck.spec.Obligation;
import io.github.losstck.spec.Profile;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * Colours a summary that is written already. Whatever a colour says, words say as well; and
 * sequences that steer a terminal are added here alone, to text that has none.
 */
enum Colour {
  RED("31"),
  GREEN("32"),
  YELLOW("33");

  private static final Pattern FIELD = Pattern.compile("\\b(\\d+)/(\\d+)\\b");
  private static final Pattern ROW =
      Pattern.compile("^(" + words(Arrays.stream(Profile.values()).map(Profile::word)) + ") .*");
  private static final Pattern UNMET =
      Pattern.compile("^(" + words(unmet().map(Status::words)) + ") \\S+ \\[.*");
  private static final Pattern NOTED =
      Pattern.compile(
          "^(" + words(Arrays.stream(Obligation.values()).map(o -> o + " not met:")) + ") .*");

  private final String code;

  Colour(String code) {
    this.code = code;
  }

  /**
   * Decides whether to colour.
   *
   * @param asked what an option says, or null if it was not given
   * @param terminal whether somebody looks
   */
  static boolean isWanted(@Nullable Boolean asked, boolean terminal) {
    return asked != null ? asked : terminal && Ansi.AUTO.enabled(); // which knows NO_COLOR
  }

  /** Colours the lines of a summary, of which the last is the verdict. */
  static String of(String summary, Verdict verdict) {
    List<String> lines = summary.lines().toList();
    int last = lines.size() - 1;
    Colour ending = verdict == Verdict.CONFORMS ? GREEN : RED;
    return lines.stream().limit(last).map(line -> line(line) + "\n").collect(joining())
        + ending.on(lines.get(last))
        + "\n";
  }

  private static String line(String line) {
    if (ROW.matcher(line).matches()) {
      return FIELD.matcher(line).replaceAll(field -> field(field.group(1), field.group(2)));
    }
    for (Pattern pattern : List.of(UNMET, NOTED)) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches()) {
        Colour colour = pattern == UNMET ? RED : YELLOW;
        return colour.on(matcher.group(1)) + line.substring(matcher.end(1));
      }
    }
    return line;
  }

  private static String field(String passed, String asked) {
    return (passed.equals(asked) ? GREEN : RED).on(passed + "/" + asked);
  }

  private String on(String text) {
    return "\u001b[" + code + "m" + text + "\u001b[0m";
  }

  private static Stream<Status> unmet() {
    return Arrays.stream(Status.values()).filter(Status::isUnmet);
  }

  private static String words(Stream<String> words) {
    return words.map(Pattern::quote).collect(joining("|"));
  }
}

package io.github.losstck.steps;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites the features with every outline row as a scenario of its own, and with the k-th
 * expectation of every scenario made wrong.
 */
final class Falsified {
  private static final Pattern EITHER = Pattern.compile("(.* should be )(\\S+)( or \\S+)");
  private static final Pattern BETWEEN = Pattern.compile("(.* should lie between )(\\S+ and \\S+)");
  private static final Pattern NUMBER = Pattern.compile("(.* should be (?:exactly )?)(\\S+)");
  private static final Pattern SHAPE = Pattern.compile("(.* should have shape )(.+)");
  private static final Pattern EXTREME =
      Pattern.compile("(.* should be )(greatest|least)( where .* is )(\\S+)");
  private static final Pattern WORDS =
      Pattern.compile(
          "(.* should )(not be|equal|differ from|be less than|be greater than|be at most"
              + "|be at least|not rise|not fall|rise|fall)( .*)");
  private static final Map<String, String> NEGATED =
      Map.ofEntries(
          Map.entry("not be", "be"),
          Map.entry("equal", "differ from"),
          Map.entry("differ from", "equal"),
          Map.entry("be less than", "be at least"),
          Map.entry("be at least", "be less than"),
          Map.entry("be greater than", "be at most"),
          Map.entry("be at most", "be greater than"),
          Map.entry("rise", "not rise"),
          Map.entry("fall", "not fall"),
          Map.entry("not rise", "rise"),
          Map.entry("not fall", "fall"));

  /**
   * Holds the one print that stays true although moved: in binary32 the numbers beside 1/30 lie
   * 3.7e-9 apart, so that three of them print as 0.03333334 and two of these as 0.03333333 as well,
   * and one of the two is within the tight bound of 1/30.
   */
  private static final Map<String, String> STILL_TRUE = Map.of("0.03333334", "0.03333333");

  private final int k;
  private final boolean up;
  private int seen;
  private boolean stillTrue;

  private Falsified(int k, boolean up) {
    this.k = k;
    this.up = up;
  }

  /**
   * Writes the falsified features.
   *
   * @param features the sound ones
   * @param target an empty folder
   * @param k which expectation of each scenario to make wrong, from 0
   * @param up whether numbers are moved up rather than down
   * @return the names of the scenarios that were made wrong
   */
  static List<String> write(Path features, Path target, int k, boolean up) throws IOException {
    List<String> falsified = new ArrayList<>();
    StringBuilder text = new StringBuilder("@document @must\nFeature: Falsified\n");
    try (var files = Files.walk(features)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".feature")).sorted().toList()) {
        GherkinParser.builder()
            .includeSource(false)
            .build()
            .parse(file)
            .flatMap(e -> e.getPickle().stream())
            .filter(Falsified::printsItsNumbers)
            .forEach(p -> append(p, k, up, text, falsified));
      }
    }
    Files.writeString(target.resolve("falsified.feature"), text);
    return falsified;
  }

  /** Leaves out what is not examined without a provider: conduct, and what is drawn in a sweep. */
  private static boolean printsItsNumbers(Pickle pickle) {
    return pickle.getTags().stream().noneMatch(t -> t.getName().equals("@behaved"))
        && pickle.getSteps().stream()
            .map(PickleStep::getText)
            .noneMatch(s -> s.contains(" is swept over ") || s.contains(" drawn "));
  }

  private static void append(
      Pickle pickle, int k, boolean up, StringBuilder text, List<String> falsified) {
    Falsified rewriting = new Falsified(k, up);
    String id = "s" + (text.length());
    String profile =
        pickle.getTags().stream()
            .map(t -> t.getName())
            .filter(t -> t.startsWith("@profile."))
            .reduce((first, last) -> last)
            .orElseThrow();
    text.append("\n  ").append(profile).append(" @id.").append(id).append('\n');
    text.append("  Scenario: ").append(pickle.getName()).append('\n');
    pickle.getSteps().forEach(step -> rewriting.append(step, text));
    if (rewriting.seen > k && !rewriting.stillTrue) {
      falsified.add(id);
    }
  }

  private void append(PickleStep step, StringBuilder text) {
    boolean asserts = step.getText().contains(" should ") || step.getText().endsWith(" printed as");
    Optional<PickleTable> table = step.getArgument().flatMap(a -> a.getDataTable());
    String sentence = asserts && table.isEmpty() ? sentence(step.getText()) : step.getText();
    text.append("    * ").append(sentence).append('\n');
    table.ifPresent(
        t ->
            t.getRows()
                .forEach(
                    row -> {
                      text.append("      |");
                      row.getCells()
                          .forEach(
                              c ->
                                  text.append(' ')
                                      .append(asserts ? cell(step, c.getValue()) : c.getValue())
                                      .append(" |"));
                      text.append('\n');
                    }));
  }

  private String cell(PickleStep step, String number) {
    String written = next(number, this::moved);
    stillTrue |= step.getText().endsWith("printed as") && written.equals(STILL_TRUE.get(number));
    return written;
  }

  private String sentence(String text) {
    Matcher extreme = EXTREME.matcher(text);
    if (extreme.matches()) {
      return extreme.group(1)
          + next(extreme.group(2), w -> w.equals("least") ? "greatest" : "least")
          + extreme.group(3)
          + extreme.group(4);
    }
    Matcher shape = SHAPE.matcher(text);
    if (shape.matches()) {
      return shape.group(1) + next(shape.group(2), s -> s.equals("scalar") ? "1" : s + " x 1");
    }
    Matcher words = WORDS.matcher(text);
    if (words.matches()) {
      return words.group(1) + next(words.group(2), NEGATED::get) + words.group(3);
    }
    Matcher between = BETWEEN.matcher(text);
    if (between.matches()) {
      return between.group(1) + next(between.group(2), range -> "NaN and NaN");
    }
    Matcher either = EITHER.matcher(text);
    if (either.matches()) {
      return either.group(1) + next(either.group(2) + either.group(3), w -> "7 or 8");
    }
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      return number.group(1) + next(number.group(2), this::moved);
    }
    throw new IllegalStateException("no way to falsify: " + text);
  }

  private String next(String expectation, UnaryOperator<String> falsify) {
    return seen++ == k ? falsify.apply(expectation) : expectation;
  }

  /** Moves a number by one unit of its last digit, a fraction by one in its numerator. */
  private String moved(String number) {
    if (number.endsWith("NaN") || number.endsWith("Infinity")) {
      return up ? "0" : number.startsWith("-") ? "Infinity" : "-Infinity";
    }
    if (number.contains("0x")) {
      double value = Double.parseDouble(number);
      return Double.toHexString(up ? Math.nextUp(value) : Math.nextDown(value));
    }
    if (number.contains("/")) {
      String[] parts = number.split("/", -1);
      BigInteger step = up ? BigInteger.ONE : BigInteger.ONE.negate();
      return new BigInteger(parts[0]).add(step) + "/" + parts[1];
    }
    BigDecimal value = new BigDecimal(number);
    return (up ? value.add(value.ulp()) : value.subtract(value.ulp())).toPlainString();
  }
}

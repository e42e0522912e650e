package io.github.losstck.figures;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** Says in words what is missing in a picture, and which answers leave the exact curve. */
final class Remarks {
  /** Is the least part of a picture's height that is seen beside a wide line. */
  private static final double SEEN = 0.01;

  private final Words words;
  private final double height;
  private final Set<String> lines = new LinkedHashSet<>();

  /** Notes nothing yet, and only gathers remarks. */
  Remarks(Words words) {
    this(words, 0);
  }

  /**
   * @param height of the picture, in the unit of its ordinates
   */
  Remarks(Words words, double height) {
    this.words = words;
    this.height = height;
  }

  /** Notes that a provider has no curve. */
  void lacks(Asked asked) {
    Lack lack = asked.lack().orElseThrow();
    String why = "lacks." + lack.name().toLowerCase(Locale.ROOT);
    String operation = asked.curve().operation().method();
    switch (lack) {
      case UNASKED -> lines.add(words.of("figure." + why));
      case UNCLAIMED -> lines.add(words.of("figure." + why, operation));
      default -> add(why, asked, operation);
    }
  }

  /** Notes which answers are no numbers, or can be seen to be wrong. */
  void compare(String name, Asked asked, double[] exact, double[] was) {
    count("nan", name, asked, was, Double::isNaN);
    count("infinite", name, asked, was, Double::isInfinite);
    IntStream.range(0, was.length)
        .filter(i -> Double.isFinite(was[i]))
        .boxed()
        .max((i, j) -> Double.compare(away(exact[i], was[i]), away(exact[j], was[j])))
        .filter(i -> away(exact[i], was[i]) > SEEN * height)
        .ifPresent(i -> leaves(name, asked, away(exact[i], was[i]), i));
  }

  private void count(
      String what, String name, Asked asked, double[] was, DoublePredicate predicate) {
    long count = Arrays.stream(was).filter(predicate).count();
    if (count > 0) {
      add(what, asked, name, count, was.length);
    }
  }

  private void leaves(String name, Asked asked, double distance, int index) {
    if (asked.curve().at().length == 1) {
      add("differs", asked, name, number(distance));
    } else {
      add("leaves", asked, name, number(distance), number(asked.curve().at()[index]));
    }
  }

  private void add(String what, Asked asked, Object... arguments) {
    lines.add(asked.precision().word() + ": " + words.of("figure." + what, arguments));
  }

  /** Takes over the remarks on another picture of the same figure. */
  void addAll(Remarks others) {
    lines.addAll(others.lines);
  }

  /** Returns the remarks, one a line. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  /** Returns all remarks in one line, or that there are none. */
  String summary() {
    return lines.isEmpty() ? words.of("figure.alike") : String.join("; ", lines);
  }

  private static double away(double exact, double was) {
    return Math.abs(was - exact);
  }

  /** Writes a number to three digits. */
  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3g", value);
  }
}

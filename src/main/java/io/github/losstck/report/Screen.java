package io.github.losstck.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gathers the lines of a screen: harmless text, cut or folded where it would be too wide. */
final class Screen {
  static final int COLUMNS = 80;
  static final int LINES = 40;

  /** Is the column in which the values of facts begin. */
  private static final int VALUES = 11;

  private final List<String> lines = new ArrayList<>();

  /** Adds a line, cut to the width of the screen. */
  void add(String text) {
    lines.add(cut(text));
  }

  /** Returns a line, cut to the width of the screen. */
  static String cut(String text) {
    String line = Plain.line(text).stripTrailing();
    int length = line.codePointCount(0, line.length());
    return length <= COLUMNS
        ? line
        : line.substring(0, line.offsetByCodePoints(0, COLUMNS - 3)) + "...";
  }

  /** Folds text into lines that fit, those after the first below the values of facts. */
  static List<String> folded(String text) {
    List<String> folded = new ArrayList<>();
    String rest = Plain.line(text).stripTrailing();
    while (rest.codePointCount(0, rest.length()) > COLUMNS) {
      int end = fold(rest);
      folded.add(rest.substring(0, end));
      rest = " ".repeat(VALUES) + rest.substring(end).strip();
    }
    folded.add(rest);
    return folded;
  }

  /** Returns where a line is folded: at its last blank, or within a word that leaves no blank. */
  private static int fold(String line) {
    int widest = line.offsetByCodePoints(0, COLUMNS);
    int blank = line.lastIndexOf(' ', widest);
    return line.substring(0, Math.max(0, blank)).strip().length() > COLUMNS / 2 ? blank : widest;
  }

  /** Adds a line however wide: a path that is cut opens nothing. */
  void addWhole(String text) {
    lines.add(Plain.line(text).stripTrailing());
  }

  /** Returns how many lines are left. */
  int room() {
    return LINES - lines.size();
  }

  /** Returns the lines, each ended by a line feed. */
  String text() {
    return lines.stream().map(l -> l + "\n").collect(joining());
  }

  static String pad(String text, int columns) {
    return String.format(Locale.ROOT, "%-" + columns + "s", text);
  }
}

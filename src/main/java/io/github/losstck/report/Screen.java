package io.github.losstck.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gathers the lines of a screen: harmless text, cut where it would be too wide. */
final class Screen {
  static final int COLUMNS = 100;
  static final int LINES = 40;

  private final List<String> lines = new ArrayList<>();

  /** Adds a line, cut to the width of the screen. */
  void add(String text) {
    String line = Plain.line(text).stripTrailing();
    int length = line.codePointCount(0, line.length());
    lines.add(
        length <= COLUMNS
            ? line
            : line.substring(0, line.offsetByCodePoints(0, COLUMNS - 3)) + "...");
  }

  /** Adds a fact, cut unless it is a command. */
  void addFact(String text) {
    if (text.startsWith("  call ") || text.startsWith("  rerun ")) {
      addWhole(text);
    } else {
      add(text);
    }
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

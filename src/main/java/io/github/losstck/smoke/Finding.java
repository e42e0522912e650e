package io.github.losstck.smoke;

import java.util.ArrayList;
import java.util.List;

/**
 * Says what one check came to.
 *
 * @param mark whether something is to be mended
 * @param check its name
 * @param words what was found
 * @param further lines that explain it
 */
record Finding(Mark mark, String check, String words, List<String> further) {
  /** Tells a check that was met from one that was not, and from one that could not be made. */
  enum Mark {
    OK("ok"),
    FIX("fix"),
    SKIPPED("skipped");

    private final String word;

    Mark(String word) {
      this.word = word;
    }
  }

  static Finding ok(String check, String words, String... further) {
    return new Finding(Mark.OK, check, words, List.of(further));
  }

  static Finding skipped(String check, String reason) {
    return new Finding(Mark.SKIPPED, check, reason, List.of());
  }

  /**
   * Blames the adapter.
   *
   * @param sent what was sent, in words; empty where the name of the check says it
   * @param problem with what came back
   * @param further lines between the problem and its remedy
   */
  static Finding fix(String check, String sent, Problem problem, List<String> further) {
    List<String> lines = new ArrayList<>(further);
    lines.add(
        problem.remedy() + "; see \"" + problem.section().heading() + "\" in src/docs/protocol.md");
    String words = sent.isEmpty() ? problem.words() : sent + ": " + problem.words();
    return new Finding(Mark.FIX, check, words, lines);
  }

  static Finding fix(String check, String sent, Problem problem) {
    return fix(check, sent, problem, List.of());
  }

  boolean isFix() {
    return mark == Mark.FIX;
  }

  /** Returns the lines to print. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("%-8s %s: %s".formatted(mark.word, check, words));
    further.forEach(line -> lines.add(" ".repeat(9) + line));
    return lines;
  }
}

package io.github.losstck.report;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.stream.Stream;

/** Writes text so that Markdown shows it as it stands, whatever its origin. */
final class Markdown {
  private Markdown() {}

  /** Returns text on one line without markup; within words an underscore is none. */
  static String plain(String text) {
    return Plain.line(text)
        .replaceAll("[\\\\`*\\[<|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])", "\\\\$0")
        .replace("&", "&amp;");
  }

  /** Returns names as code, separated by commas. */
  static String code(Collection<String> names) {
    return names.stream().map(Markdown::code).collect(joining(", "));
  }

  /** Returns a name as code; none has a backtick or a bar. */
  static String code(String name) {
    return "`" + Plain.line(name).replaceAll("[`|]", "'") + "`";
  }

  /** Returns a row of a table; what its cells hold is Markdown already. */
  static String row(Stream<String> cells) {
    return cells.map(c -> c.isEmpty() ? "-" : c).collect(joining(" | ", "| ", " |"));
  }
}

package io.github.losstck.book;

import io.github.losstck.verdict.Quotation;
import java.util.ArrayList;
import java.util.List;

/** Sets text on lines of a terminal, folded where a line ends. */
final class Leaf {
  private static final int COLUMNS = 96;
  private static final int WIDE_FROM = 0x1100;

  private final List<String> lines = new ArrayList<>();

  /** Writes a heading, set off from what precedes it. */
  void heading(String text) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(text);
  }

  /** Writes text that is folded, each line indented. */
  void text(int indent, String text) {
    String rest = Quotation.spelled(text);
    int room = COLUMNS - indent;
    while (!rest.isEmpty()) {
      int end = end(rest, room);
      lines.add(" ".repeat(indent) + rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
  }

  /** Writes a line that is to be copied, and so not folded. */
  void whole(int indent, String text) {
    lines.add(" ".repeat(indent) + Quotation.spelled(text));
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** Returns where a line ends: at its last blank, or between wide characters that need none. */
  private static int end(String text, int room) {
    int end = 0;
    int columns = 0;
    int blank = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      columns += c < WIDE_FROM ? 1 : 2;
      if (columns > room) {
        return blank > 0 ? blank : end;
      }
      end += Character.charCount(c);
      blank = c == ' ' || c >= WIDE_FROM ? end : blank;
    }
    return end;
  }
}

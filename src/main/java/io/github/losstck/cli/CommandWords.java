package io.github.losstck.cli;

import io.github.losstck.UsageException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a command into its words, at spaces outside of quotes. No shell takes part: there are no
 * variables, no pipes and no patterns. Within double quotes a backslash takes the next character as
 * it is; elsewhere it stands for itself, as in paths of Windows.
 */
final class CommandWords {
  private final String text;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean open;

  private CommandWords(String text) {
    this.text = text;
  }

  /**
   * Cuts a command.
   *
   * @throws UsageException if it has no word, or a quote is not closed
   */
  static List<String> of(String text) {
    List<String> words = new CommandWords(text).cut();
    if (words.isEmpty() || words.get(0).isEmpty()) {
      throw new UsageException("--command: is empty; give a program and its arguments");
    }
    return words;
  }

  private List<String> cut() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        i = quoted(i);
      } else if (Character.isWhitespace(c)) {
        end();
      } else {
        word.append(c);
        open = true;
      }
    }
    end();
    return words;
  }

  /** Takes what stands in quotes, and returns where they end. */
  private int quoted(int start) {
    char quote = text.charAt(start);
    open = true;
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote) {
        return i;
      }
      boolean escapes = c == '\\' && quote == '"' && i + 1 < text.length();
      i = escapes ? i + 1 : i;
      word.append(text.charAt(i));
    }
    throw new UsageException("--command: a quote is not closed in " + text + "; close it");
  }

  private void end() {
    if (open) {
      words.add(word.toString());
    }
    word.setLength(0);
    open = false;
  }
}

package io.github.losstck.book;

import java.util.List;

/**
 * Holds a feature.
 *
 * @param anchor that leads to it, the same in every language
 * @param number as in {@code 3.1}
 * @param title in the language of the book
 * @param prose in Markdown
 * @param laws in the order of the file
 */
record Section(String anchor, String number, String title, String prose, List<Law> laws) {
  /** Returns the ids of all scenarios that are run for it. */
  List<String> ids() {
    return laws.stream().flatMap(law -> law.ids().stream()).toList();
  }
}

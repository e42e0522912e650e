package io.github.losstck.book;

import io.github.losstck.spec.Entry;
import java.util.List;

/**
 * Holds a rule of a feature.
 *
 * @param anchor that leads to it, the same in every language
 * @param title in the language of the book
 * @param prose in Markdown; may be empty
 * @param entries of the register that the rule itself carries
 * @param examples that show it; none if it cannot be tested
 */
record Law(String anchor, String title, String prose, List<Entry> entries, List<Example> examples) {
  /** Returns the ids of all scenarios that are run for it. */
  List<String> ids() {
    return examples.stream().flatMap(e -> e.ids().stream()).toList();
  }
}

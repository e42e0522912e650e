package io.github.losstck.book;

import java.util.List;

/**
 * Holds a folder of features.
 *
 * @param folder its name, as in {@code 3-sigmoid}
 * @param title in the language of the book
 * @param sections in the order of the document
 */
record Chapter(String folder, String title, List<Section> sections) {
  /** Returns the number before its name. */
  String number() {
    return folder.substring(0, folder.indexOf('-'));
  }

  /** Returns the ids of all scenarios that are run for it. */
  List<String> ids() {
    return sections.stream().flatMap(s -> s.ids().stream()).toList();
  }
}

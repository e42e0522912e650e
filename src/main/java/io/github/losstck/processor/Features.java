package io.github.losstck.processor;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.EntryTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds what the features say of the register. */
final class Features {
  private final Map<String, List<Demand>> running = new HashMap<>();
  private final Map<String, String> excluded;
  private final List<EntryTag> tags;

  /**
   * Takes what the features say.
   *
   * @param demands the scenarios, in the order of the document
   * @param excluded the reason of each entry that cannot be tested
   * @param tags that are to stand for entries
   */
  Features(List<Demand> demands, Map<String, String> excluded, List<EntryTag> tags) {
    for (Demand demand : demands) {
      demand.entries().forEach(e -> running.computeIfAbsent(e, k -> new ArrayList<>()).add(demand));
    }
    this.excluded = excluded;
    this.tags = tags;
  }

  static Features of(Catalogue catalogue) {
    return new Features(
        catalogue.scenarios().stream().map(Demand::of).toList(),
        catalogue.excluded(),
        catalogue.entryTags());
  }

  /** Returns the scenarios that run an entry. */
  List<Demand> running(String entry) {
    return running.getOrDefault(entry, List.of());
  }

  /** Returns the reason of each entry that cannot be tested. */
  Map<String, String> excluded() {
    return excluded;
  }

  /** Returns the tags that are to stand for entries, each as often as it is written. */
  List<EntryTag> tags() {
    return tags;
  }
}

package io.github.losstck.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the tags that a scenario has, its own before those of its rule and its feature.
 *
 * @param levels tag names, innermost first: scenario, rule, feature
 */
record Tags(List<List<String>> levels) {
  private static final Pattern ENTRY =
      Pattern.compile("@(?:eq|listing|output|claim|erratum)\\.(\\S+)");
  private static final Pattern ID = Pattern.compile("@id\\.(" + ScenarioEntry.ID_FORM + ")");

  /** Returns the ids in the innermost tags of the form {@code @id.…}. */
  List<String> ids() {
    return levels.get(0).stream().filter(t -> t.startsWith("@id.")).toList();
  }

  /** Returns what follows {@code @id.}, if it is well formed. */
  static Optional<String> id(String tag) {
    var matcher = ID.matcher(tag);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Returns whether a tag has the form of those that stand for register entries. */
  static boolean isToStandForEntry(String tag) {
    return ENTRY.matcher(tag).matches();
  }

  /** Returns whether there is a tag that nothing reads: it may stand for whatever is missing. */
  boolean areMisspelt() {
    return levels.stream().flatMap(List::stream).anyMatch(StrayTag::is);
  }

  /** Returns the register ids of all levels, outermost last. */
  List<String> entries() {
    List<String> entries = new ArrayList<>();
    for (List<String> level : levels) {
      for (String tag : level) {
        var matcher = ENTRY.matcher(tag);
        if (matcher.matches() && !entries.contains(matcher.group(1))) {
          entries.add(matcher.group(1));
        }
      }
    }
    return entries;
  }

  /** Returns the constant whose tag stands innermost, if one does. */
  <T> Optional<T> nearest(T[] constants, Function<T, String> tag) {
    return levels.stream()
        .flatMap(
            level -> Arrays.stream(constants).filter(c -> level.contains(tag.apply(c))).limit(1))
        .findFirst();
  }
}

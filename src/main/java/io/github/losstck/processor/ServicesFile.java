package io.github.losstck.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Holds what registers providers: lines written by hand, which stay as they are, and those of the
 * annotated classes, which are the processor's to write and end in its mark.
 *
 * @param byHand lines, comments among them
 * @param annotated names of classes, none of them in a line above
 */
record ServicesFile(List<String> byHand, SortedSet<String> annotated) {
  /** Tells, line by line, what the processor may delete, wherever somebody adds a line. */
  private static final String MARK = " # by the compiler, for its @Provider";

  /** Is the file that is not there. */
  static final ServicesFile NONE = new ServicesFile(List.of(), new TreeSet<>());

  /** Reads what {@link #text()} wrote, or somebody's own file. */
  static ServicesFile of(String text) {
    List<String> byHand = new ArrayList<>(text.lines().toList());
    List<String> marked = byHand.stream().filter(line -> line.endsWith(MARK)).toList();
    byHand.removeAll(marked);
    return new ServicesFile(List.copyOf(byHand), names(marked));
  }

  /** Returns the names of all classes. */
  SortedSet<String> all() {
    SortedSet<String> all = names(byHand);
    all.addAll(annotated);
    return all;
  }

  /**
   * Adds classes, and forgets those that were added before and are gone.
   *
   * @param found annotated classes
   * @param isThere tells of a class that was annotated once whether it still is
   */
  ServicesFile with(Set<String> found, Predicate<String> isThere) {
    SortedSet<String> merged = new TreeSet<>(found);
    annotated.stream().filter(isThere).forEach(merged::add);
    merged.removeAll(names(byHand));
    return new ServicesFile(byHand, merged);
  }

  /** Returns the file as it is written. */
  String text() {
    List<String> lines = new ArrayList<>(byHand);
    annotated.forEach(name -> lines.add(name + MARK));
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static SortedSet<String> names(List<String> lines) {
    SortedSet<String> names = new TreeSet<>();
    for (String line : lines) {
      String name = line.replaceFirst("#.*", "").strip();
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }
}

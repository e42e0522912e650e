package io.github.losstck.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds the ids of all scenarios that there are, with what each stands for, and of those that there
 * were, in the order of the ids: {@code features/scenarios.lock}.
 */
final class ScenarioLock {
  static final String FILE = "features/scenarios.lock";

  /** Holds the lock of the last release; there is none before the first. */
  static final String RELEASED = "features/released.lock";

  /** Where the lock as it should be is written, for whoever has to replace it. */
  static final String RESOURCE = "losstck/scenarios.lock";

  /** Replaces the lock by the one that was written. */
  static final String COPY = "cp target/classes/" + RESOURCE + " " + FILE;

  /** Opens the file; it is part of what is digested. */
  static final List<String> HEADER =
      List.of(
          "# The id of every scenario and outline row of the features, sorted, with its tags and a digest",
          "# of its steps. No id vanishes: one that is no more stays, with the version in which it went,",
          "# and is not used again. What this file ought to be is written when compiling:",
          "#   " + COPY,
          "# CHANGELOG.md says how many ids there are, and which are gone.");

  private final List<String> header;
  private final List<LockLine> lines;

  private ScenarioLock(List<String> header, List<LockLine> lines) {
    this.header = header;
    this.lines = lines;
  }

  /** Reads a lock; what is malformed in it is kept, to be told. */
  static ScenarioLock parse(String text) {
    List<String> all = text.lines().toList();
    List<String> header = all.stream().takeWhile(l -> l.startsWith("#")).toList();
    List<LockLine> lines = new ArrayList<>();
    for (int i = header.size(); i < all.size(); i++) {
      lines.add(LockLine.parse(i + 1, all.get(i)));
    }
    return new ScenarioLock(header, lines);
  }

  List<String> header() {
    return header;
  }

  List<LockLine> lines() {
    return lines;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /**
   * Returns the lock as it should be.
   *
   * @param living the lines of all scenarios that there are
   * @param released the lock of the last release: what was gone then is gone
   * @param version in which those go that either lock has and that there are no longer
   */
  ScenarioLock renewed(Collection<LockLine> living, ScenarioLock released, String version) {
    Map<String, LockLine> renewed = new TreeMap<>();
    living.forEach(line -> renewed.put(line.id(), line));
    for (ScenarioLock lock : List.of(this, released)) {
      for (LockLine line : lock.lines) {
        if (line.isGone()) {
          renewed.put(line.id(), line);
        } else if (!line.id().isEmpty()) {
          renewed.putIfAbsent(line.id(), line.gone(version));
        }
      }
    }
    return new ScenarioLock(HEADER, List.copyOf(renewed.values()));
  }

  /** Returns the lines of scenarios that are gone. */
  List<LockLine> gone() {
    return lines.stream().filter(LockLine::isGone).toList();
  }

  /** Returns the content of the file. */
  String text() {
    List<String> text = new ArrayList<>(header);
    lines.forEach(l -> text.add(l.text()));
    return String.join("\n", text) + "\n";
  }

  /** Returns the first digits of the digest of the file. */
  String digest() {
    return ShortDigest.of(text());
  }
}

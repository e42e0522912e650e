package io.github.losstck.processor;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares the lock and the changelog with the scenarios that there are, so that no scenario
 * vanishes or is renamed unless both say so.
 *
 * <p>What is told of the changelog is what it should say of the lock as it should be, so that both
 * are mended in one step.
 */
final class LockCheck {
  private final ScenarioLock lock;
  private final ScenarioLock renewed;
  private final Set<String> ids;
  private final String version;
  private final List<Message> messages = new ArrayList<>();

  /**
   * Compares.
   *
   * @param ids of all scenarios that there are
   * @param lock the content of {@code features/scenarios.lock}; empty if there is none
   * @param changelog the content of {@code CHANGELOG.md}; empty if there is none
   * @param version of the kit, as in {@code 0.2.0-SNAPSHOT}: those that are gone since went in it
   */
  LockCheck(Collection<String> ids, String lock, String changelog, String version) {
    this.ids = new TreeSet<>(ids);
    this.lock = ScenarioLock.parse(lock);
    this.version = version.replaceFirst("-.*", "");
    this.renewed = this.lock.renewed(ids, this.version);
    compare();
    messages.addAll(new Changelog(changelog, renewed).messages());
  }

  /** Returns the content of the lock as it should be. */
  String renewed() {
    return renewed.text();
  }

  /**
   * Returns what is not as it should be, in the order of the lines: the lock's, the changelog's.
   */
  List<Message> messages() {
    return List.copyOf(messages);
  }

  private void compare() {
    if (lock.lines().isEmpty()) {
      report("LT27", 1, 1, "there is no lock", ScenarioLock.COPY);
    } else {
      checkHeader();
      checkLines();
      checkUnlisted();
    }
  }

  private void checkHeader() {
    if (!lock.header().equals(ScenarioLock.HEADER)) {
      report(
          "LT27",
          1,
          1,
          "the comment at the head is not the one that belongs there",
          ScenarioLock.COPY);
    }
  }

  private void checkLines() {
    Map<String, LockLine> seen = new HashMap<>();
    LockLine last = LockLine.living("");
    for (LockLine line : lock.lines()) {
      LockLine first = seen.putIfAbsent(line.id(), line);
      if (line.isMalformed()) {
        report("LT26", line.number(), line.fault(), "is no line of a lock", instead(line));
      } else if (first != null) {
        String problem = "'" + line.id() + "' stands in line " + first.number() + " already";
        report("LT23", line.number(), 1, problem, "delete the line");
      } else {
        checkOrder(last, line);
        checkLife(line);
        last = line;
      }
    }
  }

  private void checkOrder(LockLine last, LockLine line) {
    if (line.compareTo(last) < 0) {
      String problem = "'" + line.id() + "' stands behind '" + last.id() + "'";
      report("LT24", line.number(), 1, problem, "sort the lines as 'LC_ALL=C sort' does");
    }
  }

  private void checkLife(LockLine line) {
    boolean lives = ids.contains(line.id());
    if (lives && line.isGone()) {
      String problem =
          "'" + line.id() + "' is gone since " + line.gone() + ", and a scenario has it";
      report("LT25", line.number(), 1, problem, "give the scenario an id that never was");
    } else if (!lives && !line.isGone()) {
      String problem = "no feature has the scenario '" + line.id() + "'";
      report("LT21", line.number(), 1, problem, instead(line));
    }
  }

  private void checkUnlisted() {
    Set<String> listed = lock.lines().stream().map(LockLine::id).collect(toSet());
    for (String id : ids.stream().filter(not(listed::contains)).toList()) {
      String problem = "the scenario '" + id + "' is not listed";
      report("LT22", lineFor(id), 1, problem, "insert the line: " + id);
    }
  }

  /** Returns the number of the line before which an id is sorted in. */
  private int lineFor(String id) {
    return lock.lines().stream()
        .filter(l -> l.id().compareTo(id) > 0)
        .findFirst()
        .map(LockLine::number)
        .orElse(lock.header().size() + lock.lines().size() + 1);
  }

  private String instead(LockLine line) {
    if (line.id().isEmpty()) {
      return "delete the line";
    }
    String text = ids.contains(line.id()) ? line.id() : line.gone(version).text();
    return "write: " + text;
  }

  private void report(String code, int line, int column, String problem, String remedy) {
    Place place = Place.inFile(ScenarioLock.FILE + ":" + line + ":" + column);
    messages.add(new Message(code, place, problem, remedy));
  }
}

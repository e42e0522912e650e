package io.github.losstck.processor;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Compares the lock and the changelog with the scenarios that there are, so that no scenario
 * vanishes, is renamed or comes to ask something else unless both say so.
 *
 * <p>What is told of the changelog is what it should say of the lock as it should be, so that both
 * are mended in one step.
 */
final class LockCheck {
  private final ScenarioLock lock;
  private final ScenarioLock renewed;
  private final Map<String, LockLine> living;
  private final Map<String, LockLine> required;
  private final List<Message> messages = new ArrayList<>();

  /**
   * Compares.
   *
   * @param living the lines of all scenarios that there are
   * @param files that are to tell of them
   * @param version of the kit, as in {@code 0.2.0-SNAPSHOT}: those that are gone since went in it
   */
  LockCheck(Collection<LockLine> living, LockFiles files, String version) {
    ScenarioLock released = ScenarioLock.parse(files.released());
    this.lock = ScenarioLock.parse(files.lock());
    this.renewed = lock.renewed(living, released, version.replaceFirst("-.*", ""));
    this.living = byId(living);
    this.required = byId(renewed.lines());
    messages.addAll(new Changelog(files.changelog(), renewed, released).messages());
    compare();
  }

  private static Map<String, LockLine> byId(Collection<LockLine> lines) {
    return lines.stream().collect(toMap(LockLine::id, Function.identity()));
  }

  /** Returns the content of the lock as it should be. */
  String renewed() {
    return renewed.text();
  }

  /**
   * Returns what is not as it should be, the changelog's one line first: of the lock there may be
   * more to say than compilers print.
   */
  List<Message> messages() {
    return List.copyOf(messages);
  }

  private void compare() {
    if (lock.isEmpty()) {
      report(ErrorCode.LT27, 1, 1, "there is no lock", ScenarioLock.COPY);
    } else {
      checkHeader();
      checkLines();
      checkUnlisted();
    }
  }

  private void checkHeader() {
    if (!lock.header().equals(ScenarioLock.HEADER)) {
      report(
          ErrorCode.LT27,
          1,
          1,
          "the comment at the head is not the one that belongs there",
          ScenarioLock.COPY);
    }
  }

  private void checkLines() {
    Map<String, LockLine> seen = new HashMap<>();
    LockLine last = lock.lines().get(0);
    for (LockLine line : lock.lines()) {
      LockLine first = seen.putIfAbsent(line.id(), line);
      if (line.isMalformed()) {
        report(ErrorCode.LT26, line.number(), line.fault(), "is no line of a lock", instead(line));
      } else if (first != null) {
        String problem = "'" + line.id() + "' stands in line " + first.number() + " already";
        report(ErrorCode.LT23, line.number(), 1, problem, "delete the line");
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
      report(ErrorCode.LT24, line.number(), 1, problem, "sort the lines as 'LC_ALL=C sort' does");
    }
  }

  private void checkLife(LockLine line) {
    LockLine scenario = living.get(line.id());
    String gone = Objects.requireNonNull(required.get(line.id())).gone();
    if (scenario != null && !gone.isEmpty()) {
      String problem = "'" + line.id() + "' is gone since " + gone + ", and a scenario has it";
      report(ErrorCode.LT25, line.number(), 1, problem, "give the scenario an id that never was");
    } else if (scenario != null) {
      checkContent(line, scenario);
    } else if (!line.isGone()) {
      String problem = "no feature has the scenario '" + line.id() + "'";
      report(ErrorCode.LT21, line.number(), 1, problem, instead(line));
    }
  }

  private void checkContent(LockLine line, LockLine scenario) {
    if (!line.tags().equals(scenario.tags())) {
      String problem = "'" + line.id() + "' is " + scenario.tags() + " now";
      report(ErrorCode.LT61, line.number(), line.columnOfTags(), problem, instead(line));
    } else if (!line.digest().equals(scenario.digest())) {
      String problem = "'" + line.id() + "' has other steps or numbers now";
      report(ErrorCode.LT61, line.number(), line.columnOfDigest(), problem, instead(line));
    }
  }

  private void checkUnlisted() {
    Map<String, LockLine> unlisted = new HashMap<>(required);
    lock.lines().forEach(line -> unlisted.remove(line.id()));
    unlisted.values().stream().sorted().forEach(this::reportUnlisted);
  }

  private void reportUnlisted(LockLine line) {
    String what = line.isGone() ? "released scenario" : "scenario";
    String problem = "the " + what + " '" + line.id() + "' is not listed";
    report(ErrorCode.LT22, lineFor(line), 1, problem, "insert the line: " + line.text());
  }

  /** Returns the number of the line before which another is sorted in. */
  private int lineFor(LockLine other) {
    return lock.lines().stream()
        .filter(l -> l.compareTo(other) > 0)
        .findFirst()
        .map(LockLine::number)
        .orElse(lock.header().size() + lock.lines().size() + 1);
  }

  private String instead(LockLine line) {
    LockLine meant = required.get(line.id());
    return meant == null ? "delete the line" : "write: " + meant.text();
  }

  private void report(ErrorCode code, int line, int column, String problem, String remedy) {
    Place place = Place.inFile(ScenarioLock.FILE + ":" + line + ":" + column);
    messages.add(new Message(code, place, problem, remedy));
  }
}

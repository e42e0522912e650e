package io.github.losstck.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds in a changelog what it says of the lock, and of the scenarios that are gone. */
final class Changelog {
  static final String FILE = "CHANGELOG.md";
  private static final String UNRELEASED = "## [Unreleased]";
  private static final String STATEMENT = "- `" + ScenarioLock.FILE + "` lists ";

  private static final String COPY = "cp " + ScenarioLock.FILE + " " + ScenarioLock.RELEASED;

  private final List<String> lines;
  private final List<Message> messages = new ArrayList<>();

  /**
   * Compares.
   *
   * @param text of the changelog
   * @param lock as it should be
   * @param released the lock of the last release; empty before the first
   */
  Changelog(String text, ScenarioLock lock, ScenarioLock released) {
    this.lines = text.lines().toList();
    if (heading(UNRELEASED) == 0) {
      report(1, "no section tells of what is unreleased", "add its heading: " + UNRELEASED);
    } else {
      requireStatement(lock);
      lock.gone().forEach(this::requireGone);
      requireReleased(released);
    }
  }

  /** Returns what it does not say, or says wrongly. */
  List<Message> messages() {
    return messages;
  }

  /** Returns the line that says what a lock says. */
  static String statement(ScenarioLock lock) {
    int gone = lock.gone().size();
    int living = lock.lines().size() - gone;
    String digest = "`" + lock.digest() + "`";
    return STATEMENT + living + " scenarios and " + gone + " that are gone; digest " + digest + ".";
  }

  private void requireStatement(ScenarioLock lock) {
    String statement = statement(lock);
    int line = find(heading(UNRELEASED), STATEMENT);
    if (line == 0) {
      String problem = "the section does not say what " + ScenarioLock.FILE + " says";
      report(heading(UNRELEASED), problem, "add to it: " + statement);
    } else if (!lines.get(line - 1).equals(statement)) {
      report(line, "is not what " + ScenarioLock.FILE + " says", "write: " + statement);
    }
  }

  /** A scenario is told of where the version is in which it went, once that is released. */
  private void requireGone(LockLine line) {
    int released = heading("## [" + line.gone() + "]");
    int heading = released == 0 ? heading(UNRELEASED) : released;
    String sentence = "- Gone: `" + line.id() + "`";
    if (find(heading, sentence) == 0) {
      String problem = "the section does not say that '" + line.id() + "' is gone";
      report(heading, problem, "add to it: " + sentence);
    }
  }

  /** Holds the lock of the last release, and through it each id, to what was said of it then. */
  private void requireReleased(ScenarioLock released) {
    int line = lastRelease();
    String statement = statement(released);
    if (line == 0 && !released.isEmpty()) {
      String problem = "no version says what " + ScenarioLock.RELEASED + " says";
      report(1, problem, "add to the section of the last one: " + statement);
    } else if (line > 0 && !lines.get(line - 1).equals(statement)) {
      String problem = "is not what " + ScenarioLock.RELEASED + " says";
      String remedy = "in a release " + COPY + ", else take it from the tag of that version";
      report(line, problem, remedy);
    }
  }

  /** Returns the number of the first line that says of a version what its lock says. */
  private int lastRelease() {
    return IntStream.rangeClosed(heading(UNRELEASED) + 1, lines.size())
        .dropWhile(n -> !lines.get(n - 1).startsWith("## "))
        .filter(n -> lines.get(n - 1).startsWith(STATEMENT))
        .findFirst()
        .orElse(0);
  }

  /** Returns the number of the line that opens a section; 0 if there is none. */
  private int heading(String beginning) {
    return find(0, beginning);
  }

  /** Returns the number of the first line that begins so, in a section or anywhere; 0 if none. */
  private int find(int heading, String beginning) {
    for (int i = heading; i < lines.size(); i++) {
      if (lines.get(i).startsWith(beginning)) {
        return i + 1;
      }
      if (heading > 0 && lines.get(i).startsWith("## ")) {
        return 0;
      }
    }
    return 0;
  }

  private void report(int line, String problem, String remedy) {
    Place place = Place.inFile(FILE + ":" + line + ":1");
    messages.add(new Message(ErrorCode.LT28, place, problem, remedy));
  }
}

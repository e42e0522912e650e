package io.github.losstck.processor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a line of the lock: the id of a scenario, or of one that is gone.
 *
 * @param number of the line, from 1
 * @param id of the scenario; empty if the line begins with none
 * @param gone the version in which it went; empty if it has not
 * @param fault the column from which on the line is malformed, from 1; 0 if it is not
 */
record LockLine(int number, String id, String gone, int fault) implements Comparable<LockLine> {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");
  private static final Pattern GONE = Pattern.compile(" gone (\\d+\\.\\d+\\.\\d+)");

  /** Makes the line of a scenario that there is. */
  static LockLine living(String id) {
    return new LockLine(0, id, "", 0);
  }

  /** Reads a line; one that is malformed keeps what id it begins with. */
  static LockLine parse(int number, String text) {
    Matcher id = ID.matcher(text);
    if (!id.lookingAt()) {
      return new LockLine(number, "", "", 1);
    }
    if (id.end() == text.length()) {
      return new LockLine(number, text, "", 0);
    }
    Matcher gone = GONE.matcher(text.substring(id.end()));
    return gone.matches()
        ? new LockLine(number, id.group(), gone.group(1), 0)
        : new LockLine(number, id.group(), "", id.end() + 1);
  }

  /** Returns the same scenario, gone in a version. */
  LockLine gone(String version) {
    return new LockLine(number, id, version, 0);
  }

  boolean isGone() {
    return !gone.isEmpty();
  }

  boolean isMalformed() {
    return fault > 0;
  }

  /** Returns the line as it is written. */
  String text() {
    return isGone() ? id + " gone " + gone : id;
  }

  @Override
  public int compareTo(LockLine that) {
    return id.compareTo(that.id);
  }
}

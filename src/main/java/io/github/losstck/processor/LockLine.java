package io.github.losstck.processor;

import io.github.losstck.catalogue.ScenarioEntry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a line of the lock: a scenario with all that its id stands for, or one that is gone.
 *
 * @param number of the line, from 1
 * @param id of the scenario; empty if the line begins with none
 * @param tags of profile, level and obligation; empty if it is gone
 * @param digest of its steps; empty if it is gone
 * @param gone the version in which it went; empty if it has not
 * @param fault the column from which on the line is malformed, from 1; 0 if it is not
 */
record LockLine(int number, String id, String tags, String digest, String gone, int fault)
    implements Comparable<LockLine> {
  private static final Pattern ID = Pattern.compile(ScenarioEntry.ID_FORM);
  private static final Pattern GONE = Pattern.compile(" gone (\\d+\\.\\d+\\.\\d+)");
  private static final Pattern LIVING =
      Pattern.compile(" (@\\S+ @\\S+ @\\S+) ([0-9a-f]{" + ShortDigest.DIGITS + "})");

  /** Makes the line of a scenario that there is. */
  static LockLine of(ScenarioEntry scenario) {
    String tags =
        String.join(
            " ", scenario.profile().tag(), scenario.level().tag(), scenario.obligation().tag());
    String digest = ShortDigest.of(String.join("\n", scenario.steps()));
    return new LockLine(0, scenario.id(), tags, digest, "", 0);
  }

  /** Reads a line; one that is malformed keeps what id it begins with. */
  static LockLine parse(int number, String text) {
    Matcher id = ID.matcher(text);
    if (!id.lookingAt()) {
      return new LockLine(number, "", "", "", "", 1);
    }
    String rest = text.substring(id.end());
    Matcher living = LIVING.matcher(rest);
    if (living.matches()) {
      return new LockLine(number, id.group(), living.group(1), living.group(2), "", 0);
    }
    Matcher gone = GONE.matcher(rest);
    return gone.matches()
        ? new LockLine(number, id.group(), "", "", gone.group(1), 0)
        : new LockLine(number, id.group(), "", "", "", id.end() + 1);
  }

  /** Returns the same scenario, gone in a version. */
  LockLine gone(String version) {
    return new LockLine(number, id, "", "", version, 0);
  }

  boolean isGone() {
    return !gone.isEmpty();
  }

  boolean isMalformed() {
    return fault > 0;
  }

  /** Returns the column in which the tags stand. */
  int columnOfTags() {
    return id.length() + 2;
  }

  /** Returns the column in which the digest stands. */
  int columnOfDigest() {
    return columnOfTags() + tags.length() + 1;
  }

  /** Returns the line as it is written. */
  String text() {
    return isGone() ? id + " gone " + gone : String.join(" ", id, tags, digest);
  }

  @Override
  public int compareTo(LockLine that) {
    return id.compareTo(that.id);
  }
}

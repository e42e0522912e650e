package io.github.losstck.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes one mistake at a time in lock or changelog, and asserts all that the compiler says. */
class LockErrorsTest {
  private static final String LOCK = "features/scenarios.lock";
  private static final String ID = "accuracy.binomial.n10";
  private static final String TAGS = "@profile.likelihood @accurate @must";

  @TempDir private Path folder;
  private Kit kit;
  private String line;

  @BeforeEach
  void copy() throws IOException {
    kit = new Kit(folder);
    line =
        kit.feature("scenarios.lock").lines().filter(l -> l.startsWith(ID + " ")).toList().get(0);
  }

  /** Replaces the line of one scenario, and returns the place of the mark. */
  private String write(String instead) throws IOException {
    return LOCK + ":" + kit.edit(LOCK, line + "\n", instead);
  }

  private void requireSaid(String... expected) {
    assertEquals(List.of(expected), Kit.said(kit.processed()));
  }

  /** Returns what is said of the changelog where the lock is right, and has one id gone. */
  private String[] andOfTheChangelog(String id, String lock, String said) throws IOException {
    String heading =
        "CHANGELOG.md:" + kit.edit("CHANGELOG.md", "## [Unreleased]", "## [Unreleased]");
    String at = "CHANGELOG.md:" + kit.edit("CHANGELOG.md", "- `" + LOCK, "- `" + LOCK);
    String statement = Changelog.statement(ScenarioLock.parse(lock));
    return new String[] {
      at + ": LT28: is not what features/scenarios.lock says; write: " + statement,
      heading
          + ": LT28: the section does not say that '"
          + id
          + "' is gone; add to it: - Gone: `"
          + id
          + "`",
      said
    };
  }

  @Test
  void aScenarioThatNoFeatureHas() throws IOException {
    String stray = ID + "-x";
    String at = write(line + "\n^" + stray + " " + TAGS + " 0123456789ab\n");
    String lock = kit.feature("scenarios.lock").replaceFirst(stray + " .*", stray + " gone 0.1.0");
    requireSaid(
        andOfTheChangelog(
            stray,
            lock,
            at
                + ": LT21: no feature has the scenario '"
                + stray
                + "'; write: "
                + stray
                + " gone 0.1.0"));
  }

  @Test
  void aScenarioThatIsNotListed() throws IOException {
    String at = write("^");
    requireSaid(at + ": LT22: the scenario '" + ID + "' is not listed; insert the line: " + line);
  }

  @Test
  void aScenarioThatIsListedTwice() throws IOException {
    String at = write(line + "\n^" + line + "\n");
    requireSaid(at + ": LT23: '" + ID + "' stands in line 7 already; delete the line");
  }

  @Test
  void aLineThatIsOutOfOrder() throws IOException {
    String first = kit.feature("scenarios.lock").lines().toList().get(5);
    kit.edit(LOCK, first + "\n", "");
    String at = write(line + "\n^" + first + "\n");
    requireSaid(
        at
            + ": LT24: 'accuracy.binomial.n1' stands behind '"
            + ID
            + "'; sort the lines as 'LC_ALL=C sort' does");
  }

  @Test
  void aScenarioWithTheIdOfOneThatIsGone() throws IOException {
    String at = write("^" + ID + " gone 0.0.1\n");
    requireSaid(
        andOfTheChangelog(
            ID,
            kit.feature("scenarios.lock"),
            at
                + ": LT25: '"
                + ID
                + "' is gone since 0.0.1, and a scenario has it; give the scenario an id that never"
                + " was"));
  }

  @Test
  void aLineThatIsNone() throws IOException {
    String at = write(ID + "^ @must\n");
    requireSaid(at + ": LT26: is no line of a lock; write: " + line);
  }

  @Test
  void aHeadThatIsAnother() throws IOException {
    kit.edit(LOCK, "# of its steps", "# of their steps");
    requireSaid(
        LOCK
            + ":1:1: LT27: the comment at the head is not the one that belongs there; cp"
            + " target/classes/losstck/scenarios.lock features/scenarios.lock");
  }

  @Test
  void aChangelogThatSaysSomethingElse() throws IOException {
    String lock = kit.feature("scenarios.lock");
    String at = kit.edit("CHANGELOG.md", "- `" + LOCK + "` lists ", "^- `" + LOCK + "` lists 1");
    requireSaid(
        "CHANGELOG.md:"
            + at
            + ": LT28: is not what features/scenarios.lock says; write: "
            + Changelog.statement(ScenarioLock.parse(lock)));
  }

  @Test
  void aScenarioOfAnotherObligation() throws IOException {
    String at = write(line.replace(TAGS, "^@profile.likelihood @accurate @may") + "\n");
    requireSaid(at + ": LT61: '" + ID + "' is " + TAGS + " now; write: " + line);
  }

  @Test
  void aRowWithAnotherNumber() throws IOException {
    String feature = "1-maximum-likelihood/1-likelihood.feature";
    String row = "| distant  | 1000  | 1001   | 1005  | 1002 |";
    kit.editFeature(feature, row, row.replace("1001", "1003").replace("1002", "3008/3"));
    String lock = kit.feature("scenarios.lock");
    Edited locked =
        Edited.at(lock, "normal-mean.three.distant @profile.likelihood @document @must ");
    List<String> said = Kit.said(kit.processed());
    assertEquals(2, said.size(), said::toString);
    String number = locked.place().replaceFirst(":.*", "");
    assertEquals(
        LOCK
            + ":"
            + number
            + ":63: LT61: 'normal-mean.three.distant' has other steps or numbers now; write:"
            + " normal-mean.three.distant @profile.likelihood @document @must ",
        said.get(1).substring(0, said.get(1).length() - ShortDigest.DIGITS));
  }
}

package io.github.losstck.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes one mistake at a time in a feature, and asserts all that the compiler says, and where. */
class FeatureErrorsTest {
  private static final String LIKELIHOOD = "1-maximum-likelihood/1-likelihood.feature";
  private static final String FEATURE = "features/" + LIKELIHOOD + ":";

  @TempDir private Path folder;
  private Kit kit;

  @BeforeEach
  void copy() throws IOException {
    kit = new Kit(folder);
  }

  private void requireSaid(String... expected) {
    assertEquals(List.of(expected), Kit.said(kit.processed()));
  }

  private static void requireSaid(Compilation compilation, String... expected) {
    assertEquals(List.of(expected), Kit.said(compilation));
  }

  @Test
  void aTagOfNoEntry() throws IOException {
    String at = kit.editFeature(LIKELIHOOD, "@claim.C3\n", "@claim.C3 ^@claim.C33\n");
    requireSaid(
        FEATURE
            + at
            + ": LT10: '@claim.C33' is the tag of no register entry;"
            + " 'loss-tck list register' shows all entries");
  }

  @Test
  void aTagOfTheWrongKind() throws IOException {
    String at = kit.editFeature(LIKELIHOOD, "@claim.C3\n", "@claim.C3 ^@erratum.C3\n");
    requireSaid(
        FEATURE
            + at
            + ": LT10: '@erratum.C3' is the tag of no register entry; write"
            + " @claim.C3");
  }

  @ParameterizedTest
  @CsvSource({
    "@claim.C3\\n, @clam.C3, write @claim.C3",
    "@id.normal-mean.one\\n, @idd.normal-mean.one, write @id.normal-mean.one",
    "@id.normal-mean.one\\n, @id.normal-mean.one ^@msut, write @must",
    "@document @must @profile.likelihood\\n, @document ^@msut @profile.likelihood, write @must",
    "@id.normal-mean.one\\n, @id.normal-mean.one ^@later, 'delete it, or write one that CONTRIBUTING.md names'",
  })
  void aMisspeltTag(String right, String wrong, String remedy) throws IOException {
    String marked = wrong.contains("^") ? wrong : "^" + wrong;
    String at = kit.editFeature(LIKELIHOOD, right.replace("\\n", "\n"), marked + "\n");
    String tag = marked.substring(marked.indexOf('^') + 1).split(" ")[0];
    requireSaid(
        "%s%s: LT10: '%s' is no tag of the features; %s".formatted(FEATURE, at, tag, remedy));
  }

  @Test
  void aTagOfExamples() throws IOException {
    String at =
        kit.editFeature(
            LIKELIHOOD,
            "Examples:\n        | id       | first",
            "^@may\n      Examples:\n        | id       | first");
    requireSaid(
        FEATURE
            + at
            + ": LT10: '@may' is a tag of examples, which nothing reads; tag a scenario of its own");
  }

  @Test
  void aBrokenFeature() throws IOException {
    String at =
        kit.editFeature(LIKELIHOOD, "Scenario: A single sample", "^Scenaro: A single sample");
    requireSaid(
        FEATURE
            + at
            + ": LT11: expected: #TagLine, #RuleLine, #Comment, #Empty, got 'Scenaro: A single sample"
            + " is its own estimate'; mend it; see the other features");
  }

  @Test
  void aFileWithoutFeature() throws IOException {
    kit.addFeature("empty.feature", "# nothing\n");
    requireSaid("features/empty.feature:1:1: LT11: there is no feature; start with 'Feature:'");
  }

  @Test
  void aDescriptionThatWasToBeAStep() throws IOException {
    String at =
        kit.editFeature(
            LIKELIHOOD, "The document opens by", "^Givne theta is 0.6\n    It opens by");
    requireSaid(
        FEATURE
            + at
            + ": LT12: 'Givne theta is 0.6' reads like a step whose keyword 'Given' is misspelt;"
            + " mend or rephrase it");
  }

  @Test
  void aScenarioWithoutId() throws IOException {
    String at = kit.editFeature(LIKELIHOOD, "@id.normal-mean.one\n    Scenario", "\n    ^Scenario");
    requireSaid(
        FEATURE + at + ": LT13: a scenario has one @id tag, and this one none; give it one");
  }

  @Test
  void aScenarioWithTwoIds() throws IOException {
    String at =
        kit.editFeature(
            LIKELIHOOD, "@id.normal-mean.one\n    Scenario", "@id.a @id.b\n    ^Scenario");
    requireSaid(
        FEATURE
            + at
            + ": LT13: a scenario has one @id tag, and this one [@id.a, @id.b]; give it one");
  }

  @Test
  void rowsWithoutIds() throws IOException {
    String at =
        kit.editFeature(
            LIKELIHOOD,
            "Examples:\n        | id       | first",
            "^Examples:\n        | name     | first");
    requireSaid(
        FEATURE
            + at
            + ": LT13: examples without rows, or whose first column is not 'id'; give each row an id");
  }

  @Test
  void anIdOfTheWrongForm() throws IOException {
    String at = kit.editFeature(LIKELIHOOD, "| distant  | 1000", "^| Distant  | 1000");
    requireSaid(
        FEATURE
            + at
            + ": LT14: '@id.normal-mean.three.Distant' is no id; use lower-case words and digits"
            + " joined by dots and hyphens");
  }

  @Test
  void anIdThatIsTaken() throws IOException {
    String at = kit.editFeature(LIKELIHOOD, "| distant  | 1000", "^| uneven   | 1000");
    requireSaid(
        FEATURE
            + at
            + ": LT15: the id 'normal-mean.three.uneven' is taken by "
            + FEATURE
            + "267:9; choose another");
  }

  @Test
  void aRowThatAsksTheSameAsAnother() throws IOException {
    String row = "| distant  | 1000  | 1001   | 1005  | 1002 |\n";
    String at =
        kit.editFeature(LIKELIHOOD, row, row + "        ^" + row.replace("distant", "again  "));
    String first = Edited.at(kit.feature(LIKELIHOOD), "| distant").place();
    requireSaid(
        "%s%s: LT60: 'normal-mean.three.again' asks the same as the row at %s%s; delete one of them, or write another value in it"
            .formatted(FEATURE, at, FEATURE, first));
  }

  @Test
  void aScenarioOfNoLevel() throws IOException {
    kit.addFeature(
        "x.feature",
        "@must @profile.sigmoid\nFeature: X\n  @id.x\n  Scenario: X\n    Then `1` should be 1\n");
    requireSaid(
        "features/x.feature:4:3: LT16: a tag for profile, level or obligation is missing; see the"
            + " other features");
  }

  @Test
  void aScenarioThatAssertsNothing() throws IOException {
    String at =
        kit.editFeature(
            LIKELIHOOD,
            "Scenario: A single sample is its own estimate\n",
            "^Scenario: A single sample is its own estimate\n      Given m is 1\n\n"
                + "    @id.normal-mean.alone\n    Scenario: Alone\n");
    requireSaid(FEATURE + at + ": LT17: the scenario asserts nothing; add a step with 'should'");
  }

  @Test
  void anExclusionWithoutReason() throws IOException {
    kit.addFeature("x.feature", "Feature: X\n  @excluded @claim.C20\n  Rule: Nothing\n");
    requireSaid(
        "features/x.feature:3:3: LT18: an @excluded rule gives no reason; describe why it is so");
  }

  @Test
  void aRuleWithoutScenarios() throws IOException {
    String at = kit.editFeature(LIKELIHOOD, "@excluded @claim.C20\n  Rule", "@claim.C20\n  ^Rule");
    requireSaid(
        FEATURE
            + at
            + ": LT18: a rule has either scenarios or the tag @excluded; add the one or the other");
  }

  @Test
  void anEntryThatIsExcludedAndRun() throws IOException {
    kit.editFeature(LIKELIHOOD, "@id.normal-mean.one", "@id.normal-mean.one @claim.C20");
    String at = Edited.at(kit.feature(LIKELIHOOD), "Scenario: A single sample").place();
    requireSaid(
        FEATURE
            + at
            + ": LT19: a rule says with @excluded that nothing can test C20 (Usual losses), and this"
            + " scenario does; delete either");
  }

  @Test
  void aFolderThatIsNotThere() {
    Path nowhere = folder.resolve("nowhere");
    requireSaid(
        kit.processed(new TraceabilityProcessor(), nowhere),
        nowhere
            + ": LT20: cannot be read: java.nio.file.NoSuchFileException: "
            + nowhere
            + "; name the folder that holds the features");
  }

  @Test
  void aFolderWithoutFeatures() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    requireSaid(
        kit.processed(new TraceabilityProcessor(), empty),
        "features: LT20: there is no scenario; nothing can be certified; name the folder that holds"
            + " the features");
  }

  @Test
  void aScenarioThatIsGone() throws IOException {
    kit.editFeature(LIKELIHOOD, "        | distant  | 1000  | 1001   | 1005  | 1002 |\n", "");
    List<String> said = Kit.said(kit.processed());
    assertTrue(said.get(0).startsWith("CHANGELOG.md:"), said.get(0));
    assertEquals(
        "features/scenarios.lock:"
            + Edited.at(kit.feature("scenarios.lock"), "normal-mean.three.distant ").place()
            + ": LT21: no feature has the scenario 'normal-mean.three.distant'; write:"
            + " normal-mean.three.distant gone 0.1.0",
        said.get(2));
  }
}

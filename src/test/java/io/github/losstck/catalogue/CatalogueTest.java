package io.github.losstck.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.spec.Level;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spec.Profile;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
  private static final String SOUND =
      """
      @document @must @profile.sigmoid
      Feature: The sigmoid
        Prose.

        @eq.2-1 @claim.C10
        Rule: It is one half at zero

          @id.sigmoid.at-zero
          Scenario: At zero
            Given the logit is 0
            When the sigmoid is evaluated
            Then the sigmoid should be 1/2
            And `softmax([x, 0])` should be
              | 1/2 | 1/2 |

          @id.sigmoid.outline @profile.softmax
          Scenario Outline: At <x>
            Given the logit is <x>
            Then `sigmoid(x)` should be <s>

            Examples:
              | id   | x | s   |
              | zero | 0 | 1/2 |

        @claim.C20 @excluded
        Rule: What is usual
          No formula is given.
      """;

  @TempDir Path folder;

  @Test
  void listsScenariosAndRows() throws IOException {
    List<ScenarioEntry> scenarios = catalogue(SOUND).scenarios();
    assertEquals(
        List.of("sigmoid.at-zero", "sigmoid.outline.zero"),
        scenarios.stream().map(ScenarioEntry::id).toList());
    ScenarioEntry first = scenarios.get(0);
    assertEquals(List.of("2-1", "C10"), first.entries());
    assertEquals("It is one half at zero", first.rule());
    assertEquals(Profile.SIGMOIDS, first.profile());
    assertEquals(Level.DOCUMENT, first.level());
    assertEquals(Obligation.MUST, first.obligation());
    assertEquals(Set.of(Operation.SIGMOID, Operation.SOFTMAX), first.operations());
    assertEquals(9, first.line());
    assertEquals(Profile.SOFTMAXES, scenarios.get(1).profile());
    assertEquals(23, scenarios.get(1).line());
  }

  @Test
  void asksInTheSubjectsThatTheScenarioIsAbout() throws IOException {
    assertEquals(List.of(true, true, true), asks(SOUND));
    String confined = "Given the precision is binary32\n      And the logit is 0";
    assertEquals(
        List.of(true, true, false), asks(SOUND.replaceFirst("Given the logit is 0", confined)));
    assertEquals(List.of(true, true, true), asks(SOUND.replace("@document", "@robust")));
    assertEquals(List.of(true, true, true), asks(SOUND.replace("@document", "@behaved")));
    String refused = "Then the sigmoid should be refused";
    String conduct = SOUND.replace("@document", "@behaved").replaceFirst("(?s)Then .*", refused);
    assertEquals(List.of(false, true, true), asks(conduct));
    String swept = "When the sigmoid is swept over every logit";
    assertEquals(
        List.of(false, true, true), asks(SOUND.replace("When the sigmoid is evaluated", swept)));
  }

  /** Says whether the first scenario asks the document, and a provider in binary32 and binary64. */
  private List<Boolean> asks(String text) throws IOException {
    ScenarioEntry first = catalogue(text).scenarios().get(0);
    return List.of(
        first.asks(Optional.empty()),
        first.asks(Optional.of(Precision.BINARY32)),
        first.asks(Optional.of(Precision.BINARY64)));
  }

  @Test
  void givesTheReasonOfWhatIsExcluded() throws IOException {
    assertEquals("No formula is given.", catalogue(SOUND).excluded().get("C20"));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          @id.sigmoid.at-zero     ; @may                 ; x.feature:9:5: a scenario has one @id tag
          @id.sigmoid.at-zero     ; @wip                 ; x.feature:8:5: '@wip' is no tag of the features
          @id.sigmoid.at-zero     ; @id.a @id.b          ; x.feature:9:5: a scenario has one @id tag
          @id.sigmoid.at-zero     ; @id.Sigmoid          ; x.feature:9:5: '@id.Sigmoid' is no id
          @id.sigmoid.at-zero     ; @id.sigmoid.outline.zero ; the id 'sigmoid.outline.zero' is taken by
          | id   |                ; | name |             ; x.feature:21:7: examples without rows, or whose first column
          | zero |                ; | Zero |             ; x.feature:23:9: '@id.sigmoid.outline.Zero' is no id
          Given the logit is 0    ; Givne the logit is 0 ; x.feature:10:7: 'Givne the logit is 0' reads like a step
          Scenario: At zero       ; Scenaro: At zero     ; x.feature:9:5: expected
          Scenario Outline: At <x>; Scenario Outlin: At <x>; x.feature:17:5: expected
          Feature: The sigmoid    ; Fature: The sigmoid  ; x.feature:2:1: expected
          Rule: It is one half    ; Ruel: It is one half ; x.feature:6:3: expected
          @profile.sigmoid        ; @profile.sigmiod     ; x.feature:1:17: '@profile.sigmiod' is no tag of the features; write @profile.sigmoid
          @profile.sigmoid        ; @must                ; x.feature:9:5: a tag for profile
          @must                   ; @mustard             ; x.feature:1:11: '@mustard' is no tag of the features
          No formula is given.    ; ''                   ; x.feature:26:3: an @excluded rule gives no reason
          @claim.C20 @excluded    ; @excluded            ; x.feature:26:3: an @excluded rule names no register entry
          @excluded               ; @claim.C23           ; x.feature:26:3: a rule has either scenarios
          Then `sigmoid(x)` should be <s>; And the label is <s>; x.feature:23:9: the scenario asserts nothing
          """)
  void refusesWhatIsMalformedNamingTheLine(String written, String instead, String message) {
    String text = SOUND.replaceFirst(java.util.regex.Pattern.quote(written.strip()), instead);
    CatalogueException e = assertThrows(CatalogueException.class, () -> catalogue(text));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  @Test
  void refusesFeaturesWithoutAnyScenario() {
    CatalogueException e = assertThrows(CatalogueException.class, () -> Catalogue.in(folder));
    assertEquals(
        "features: there is no scenario; nothing can be certified; name the folder that holds the features",
        e.getMessage());
  }

  private Catalogue catalogue(String text) throws IOException {
    Files.writeString(folder.resolve("x.feature"), text);
    return Catalogue.in(folder);
  }
}

package io.github.losstck.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.spec.Level;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requires that everything wrong is caught where it belongs, and nothing sound is blamed. */
class KillMatrixTest {
  private static final KillMatrix MATRIX = KillMatrix.of(Catalogue.ofKit());

  @Test
  void everyAnimalIsCaughtByAScenarioOfItsOwnLevel() {
    List<String> escaped =
        MATRIX.escaped().stream()
            .filter(
                row ->
                    Set.of(Level.DOCUMENT, Level.LAW, Level.BEHAVED)
                        .contains(row.specimen().level().orElseThrow()))
            .map(row -> row.specimen().name() + " is caught at " + MATRIX.levels(row) + " alone")
            .toList();
    assertEquals(List.of(), escaped, "animals that no scenario of their own level catches");
  }

  @ParameterizedTest
  @EnumSource(names = {"LAW", "BEHAVED"})
  void aLevelIsOftenTheOnlyOneToCatchAnAnimal(Level level) {
    List<String> alone =
        MATRIX.caughtOnlyAt(level).stream().map(row -> row.specimen().name()).toList();
    assertTrue(alone.size() >= 3, alone::toString);
  }

  @Test
  void everySoundVariantPassesWhateverMustPass() {
    String blamed =
        MATRIX.blamed().stream()
            .map(row -> row.specimen().name() + " fails " + row.words())
            .collect(Collectors.joining("\n"));
    assertEquals("", blamed, "sound variants that are blamed");
  }
}

package io.github.losstck.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Obligation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requires that everything wrong is caught where it belongs, and nothing sound is blamed. */
class KillMatrixTest {
  private static final KillMatrix MATRIX = KillMatrix.of(Catalogue.ofKit(), new ZooProgress() {});
  private static final String REFRESH =
      "run 'loss-tck zoo' and copy reports/zoo/matrix.svg to src/docs/kill-matrix.svg";

  @Test
  void everyAnimalIsCaughtByAScenarioOfItsOwnLevel() {
    List<String> escaped =
        MATRIX.escaped().stream()
            .map(
                row ->
                    row.specimen().name()
                        + " belongs to "
                        + row.specimen().level().orElseThrow()
                        + " and is caught at "
                        + MATRIX.levels(row))
            .toList();
    assertEquals(List.of(), escaped, "add a scenario that catches it, or move it to its level");
  }

  @Test
  void everySoundVariantPassesWhateverMustPass() {
    String blamed =
        MATRIX.blamed().stream()
            .map(row -> row.specimen().name() + " fails " + row.words())
            .collect(Collectors.joining("\n"));
    assertEquals("", blamed, "a scenario that fails what is sound is wrong");
  }

  /** What should be and need not is listed for each variant that does otherwise. */
  @Test
  void whatVariantsNeedNotMeetIsExplained() {
    TreeSet<String> unmet = new TreeSet<>();
    for (Row row : MATRIX.variants()) {
      MATRIX.scenarios().stream()
          .filter(s -> s.obligation() != Obligation.MUST && row.caught().containsKey(s.id()))
          .forEach(s -> unmet.add(row.specimen().name() + " " + s.id()));
    }
    assertEquals(unmet, new TreeSet<>(reasons("variants-unmet.txt").keySet()));
  }

  @ParameterizedTest
  @EnumSource(value = Level.class, mode = EnumSource.Mode.EXCLUDE, names = "DOCUMENT")
  void eachLevelIsTheOnlyOneToCatchThree(Level level) {
    List<String> names =
        MATRIX.caughtOnlyAt(level).stream().map(row -> row.specimen().name()).toList();
    assertTrue(names.size() >= 3, () -> level + " alone catches " + names);
  }

  /** A scenario that catches nothing has its reason, and one that has a reason catches nothing. */
  @Test
  void everyScenarioBeyondTheDocumentCatchesSomething() {
    TreeSet<String> idle =
        Stream.of(Level.values())
            .filter(level -> level != Level.DOCUMENT)
            .flatMap(level -> MATRIX.idle(level).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(idle, new TreeSet<>(reasons("idle-scenarios.txt").keySet()));
  }

  @Test
  void theReadmeStatesWhatCameOut() throws IOException {
    String readme = Files.readString(Path.of("README.md")).replaceAll("\\s+", " ");
    String headline = PowerSummary.headline(MATRIX);
    assertTrue(readme.contains(headline), () -> "README.md does not say: " + headline);
  }

  /** Cells of threads may differ from machine to machine; what was examined may not. */
  @Test
  void thePictureIsOfThisZoo() throws IOException {
    String picture = Files.readString(Path.of("src/docs/kill-matrix.svg"));
    assertTrue(picture.contains(PowerSummary.headline(MATRIX)), REFRESH);
  }

  /** Reads lines of a key, a colon and a reason. */
  private static Map<String, String> reasons(String resource) {
    try (var in = KillMatrixTest.class.getResourceAsStream("/" + resource)) {
      Map<String, String> reasons = new TreeMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(": ", 2))
          .forEach(parts -> reasons.put(parts[0], parts[1]));
      return reasons;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

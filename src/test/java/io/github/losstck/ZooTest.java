package io.github.losstck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Level;
import io.github.losstck.steps.ProviderUnderTest;
import io.github.losstck.steps.Runner;
import io.github.losstck.steps.Watcher;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import io.github.losstck.zoo.Animal;
import io.github.losstck.zoo.Zoo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Examines every animal that the document is there to catch, and every one that misbehaves, and
 * asserts which scenario does so and what is said.
 */
class ZooTest {
  private static final String ROWS = "/zoo.csv";
  private static final Catalogue CATALOGUE = Catalogue.ofKit();
  private static final Map<String, Animal> ANIMALS =
      Zoo.animals().stream()
          .filter(animal -> animal.level() == Level.DOCUMENT || misbehaves(animal))
          .collect(Collectors.toMap(a -> a.identity().name(), Function.identity()));

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = ROWS, numLinesToSkip = 1)
  void isCaught(String animal, String subject, String scenario, String firstLine) {
    List<Outcome> outcomes = examine(ANIMALS.get(animal), Subject.valueOf(subject));
    Outcome caught =
        outcomes.stream().filter(o -> o.scenario().equals(scenario)).findFirst().orElseThrow();
    boolean broke = misbehaves(ANIMALS.get(animal)) && caught.status() == Status.ERRORED;
    String first = caught.detail().lines().findFirst().orElse("");
    assertEquals(firstLine, broke ? withoutMessage(first) : first);
    assertEquals(broke ? Status.ERRORED : Status.FAILED, caught.status());
    assertTrue(caught.detail().contains(broke ? "\n  remedy " : "\n  expected "), caught.detail());
    assertEquals(List.of(), broke ? List.of() : undecided(outcomes));
    String rerun =
        "\n  rerun    java -jar loss-tck.jar certify " + animal + " --scenario " + scenario;
    assertTrue(caught.detail().contains(rerun), caught.detail());
  }

  /** The virtual machine leaves out the message of an exception that it has thrown often. */
  private static String withoutMessage(String thrown) {
    return thrown.replaceAll(": .*", "");
  }

  private static boolean misbehaves(Animal animal) {
    return animal.level() == Level.BEHAVED;
  }

  private static List<Outcome> undecided(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(o -> o.status() == Status.ERRORED || o.status() == Status.UNCERTAIN)
        .toList();
  }

  private static List<Outcome> examine(Animal animal, Subject subject) {
    List<ScenarioEntry> asking =
        CATALOGUE.scenarios().stream()
            .filter(s -> s.asks(subject.precision()))
            .filter(s -> s.level() == animal.level())
            .filter(s -> misbehaves(animal) == (s.level() == Level.BEHAVED))
            .filter(s -> !Collections.disjoint(s.operations(), animal.claims()))
            .toList();
    ProviderUnderTest underTest =
        new ProviderUnderTest(
            animal.identity().name(), animal, animal.claims(), animal.declarations());
    return Runner.ofProvider(CATALOGUE, subject, underTest).run(asking, new Watcher() {});
  }

  @Test
  void everyAnimalHasItsRow() throws IOException {
    try (var in = ZooTest.class.getResourceAsStream(ROWS)) {
      List<String> rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
      assertEquals(
          ANIMALS.keySet().stream().sorted().toList(),
          rows.stream().map(r -> r.substring(0, r.indexOf(','))).sorted().toList());
    }
  }
}

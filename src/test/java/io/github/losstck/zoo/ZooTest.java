package io.github.losstck.zoo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.RegisterInputs;
import io.github.losstck.Untouched;
import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spec.Level;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the animals to telling one lie each, and to telling it plainly. */
class ZooTest {
  private static final LossProvider TRUTH = new ReferenceProvider();

  /** Names the animals whose lie is about a precision, and the precision that shows it. */
  private static final Map<String, Set<Precision>> ABOUT_PRECISION =
      Map.of(
          "answer-in-binary32", EnumSet.of(Precision.BINARY64),
          "answer-in-binary64", EnumSet.of(Precision.BINARY32),
          "answer-of-binary32-accuracy", EnumSet.of(Precision.BINARY64));

  @Test
  void namesAreUniqueSortedWords() {
    List<String> names = Zoo.animals().stream().map(a -> a.identity().name()).toList();
    assertEquals(List.copyOf(new TreeSet<>(names)), names);
    assertTrue(names.containsAll(ABOUT_PRECISION.keySet()), names::toString);
    assertTrue(names.contains("cross-entropy-in-bits"), names::toString);
    for (String name : names) {
      assertTrue(name.matches("[a-z]+(-[a-z]+(32|64)?)*"), name);
    }
  }

  @Test
  void everyOperationIsLiedAbout() {
    Set<Operation> operations = EnumSet.noneOf(Operation.class);
    Zoo.animals().forEach(animal -> operations.addAll(animal.claims()));
    assertEquals(EnumSet.allOf(Operation.class), operations);
  }

  @Test
  void noAnimalIsOnOffer() {
    for (LossProvider provider : ServiceLoader.load(LossProvider.class)) {
      assertTrue(!(provider instanceof Animal), provider.identity()::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("animals")
  void liesAboutOneOperationInOneSentence(String name, Animal animal) {
    assertEquals(1, animal.claims().size());
    assertTrue(animal.lie().matches("[A-Z][^.]*\\."), animal.lie());
    if (animal.level() != Level.BEHAVED) {
      Untouched.assertInputsUntouched(animal);
    }
  }

  @ParameterizedTest
  @MethodSource("ofTheDocument")
  void showsInEveryPrecisionThatItIsAbout(String name, Animal animal) {
    Operation operation = animal.claims().iterator().next();
    Set<Precision> shown = EnumSet.noneOf(Precision.class);
    for (Precision precision : Precision.values()) {
      for (Arguments arguments : RegisterInputs.of(operation, precision)) {
        if (differs(operation.call(TRUTH, arguments), operation.call(animal, arguments))) {
          shown.add(precision);
        }
      }
    }
    assertEquals(ABOUT_PRECISION.getOrDefault(name, EnumSet.allOf(Precision.class)), shown);
  }

  @Test
  void noTwoTellTheSameLie() {
    Map<String, String> tellers = new HashMap<>();
    for (Animal animal : animalsOfTheDocument()) {
      String told = animal.claims() + answers(animal);
      String other = tellers.put(told, animal.identity().name());
      assertEquals(null, other, animal.identity()::name);
    }
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> animals() {
    return cases(Zoo.animals());
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> ofTheDocument() {
    return cases(animalsOfTheDocument());
  }

  private static Stream<org.junit.jupiter.params.provider.Arguments> cases(List<Animal> animals) {
    return animals.stream()
        .map(a -> org.junit.jupiter.params.provider.Arguments.of(a.identity().name(), a));
  }

  private static List<Animal> animalsOfTheDocument() {
    return Zoo.animals().stream().filter(a -> a.level() == Level.DOCUMENT).toList();
  }

  private static String answers(Animal animal) {
    StringBuilder answers = new StringBuilder();
    for (Operation operation : animal.claims()) {
      for (Precision precision : Precision.values()) {
        for (Arguments arguments : RegisterInputs.of(operation, precision)) {
          answers.append(operation.call(animal, arguments)).append('\n');
        }
      }
    }
    return answers.toString();
  }

  /** Asks for a form that is wrong, or a difference that a thousand roundings do not explain. */
  private static boolean differs(Tensor truth, Tensor answer) {
    if (answer == null
        || answer.precision() != truth.precision()
        || !Arrays.equals(answer.shape(), truth.shape())) {
      return true;
    }
    double rounding = truth.precision().unitRoundoff();
    for (int i = 0; i < truth.size(); i++) {
      double scale = Math.max(1, Math.abs(truth.get(i)));
      if (!(Math.abs(answer.get(i) - truth.get(i)) <= 1000 * rounding * scale)) {
        return true;
      }
    }
    return false;
  }
}

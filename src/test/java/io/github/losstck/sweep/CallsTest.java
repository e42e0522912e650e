package io.github.losstck.sweep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spec.Effort;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spec.Seed;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import io.github.losstck.sweep.Domain.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Makes the calls of every operation over every domain that the features sweep it over. */
class CallsTest {
  private static final Set<Kind> OF_SOFT_LABELS =
      EnumSet.of(Kind.SOFT, Kind.ZERO, Kind.UNNORMALISED, Kind.OUTSIDE);

  private static final int WIDE = 1000;

  private final ReferenceProvider reference = new ReferenceProvider();

  static List<Asked> asked() {
    return Asked.ofFeatures();
  }

  /** Leaves wide rows out: they are drawn as narrow ones are. */
  static List<Asked> narrow() {
    return asked().stream().filter(a -> a.domain().width() < WIDE).toList();
  }

  static List<Asked> ofEveryRank() {
    return asked().stream().filter(a -> a.domain().kind() == Kind.RANKS).toList();
  }

  static List<Asked> ofHardLabels() {
    return narrow().stream()
        .filter(a -> a.operation().parameters().contains(Parameter.LABELS))
        .filter(a -> !OF_SOFT_LABELS.contains(a.domain().kind()))
        .toList();
  }

  private static Stream<Arguments> quick(Asked asked, Declarations declarations) {
    return asked.calls(Precision.BINARY32, declarations, Sampling.PUBLISHED);
  }

  @ParameterizedTest
  @MethodSource("asked")
  void giveWhatTheReferenceAnswersInTheShapeThatIsDue(Asked asked) {
    for (Precision precision : Precision.values()) {
      List<Arguments> calls =
          asked.calls(precision, Declarations.standard(), Sampling.PUBLISHED).toList();
      assertTrue(!calls.isEmpty());
      calls.forEach(call -> requireAnswered(asked.operation(), call, precision));
    }
  }

  private void requireAnswered(Operation operation, Arguments call, Precision precision) {
    call.tensors().values().forEach(CallsTest::requireFinite);
    Tensor answer = operation.call(reference, call);
    assertArrayEquals(operation.resultShape(call), answer.shape());
    assertEquals(precision, answer.precision());
    assertTrue(answer.size() > 0);
  }

  private static void requireFinite(Tensor input) {
    assertTrue(numbers(input).allMatch(Double::isFinite));
  }

  private static DoubleStream numbers(Tensor tensor) {
    return IntStream.range(0, tensor.size()).mapToDouble(tensor::get);
  }

  @ParameterizedTest
  @MethodSource("narrow")
  void keepProbabilitiesFromNothingToCertainty(Asked asked) {
    List<Parameter> probabilities =
        List.of(Parameter.PROBABILITIES, Parameter.THETA, Parameter.P, Parameter.Q);
    quick(asked, Declarations.standard())
        .flatMap(call -> call.tensors().entrySet().stream())
        .filter(input -> probabilities.contains(input.getKey()))
        .forEach(input -> assertTrue(numbers(input.getValue()).allMatch(p -> p >= 0 && p <= 1)));
  }

  @ParameterizedTest
  @MethodSource("narrow")
  void followFromTheSeedAlone(Asked asked) {
    Sampling other = new Sampling(Effort.QUICK, new Seed(1), true);
    List<List<Object>> first = values(quick(asked, Declarations.standard()));
    assertEquals(first, values(quick(asked, Declarations.standard())));
    Stream<Arguments> later = asked.calls(Precision.BINARY32, Declarations.standard(), other);
    if (isDrawn(asked)) {
      assertNotEquals(first, values(later));
    }
  }

  /** Tells the domains of which more than one sample exists: a distribution of one class is 1. */
  private static boolean isDrawn(Asked asked) {
    return asked.domain().kind() != Kind.THRESHOLDS && asked.domain().width() != 1;
  }

  private static List<List<Object>> values(Stream<Arguments> calls) {
    List<List<Object>> values = new ArrayList<>();
    calls.forEach(
        call -> {
          List<Object> of = new ArrayList<>(call.tensors().values());
          for (Parameter parameter : List.of(Parameter.FLIPS, Parameter.HEADS, Parameter.CLASSES)) {
            of.add(integers(call, parameter));
          }
          values.add(of);
        });
    return values;
  }

  private static String integers(Arguments call, Parameter parameter) {
    try {
      return Arrays.toString(call.integers(parameter));
    } catch (IllegalArgumentException notGiven) {
      return "";
    }
  }

  @ParameterizedTest
  @MethodSource("ofHardLabels")
  void mixNoSoftLabelInWhereOnlyHardOnesAreAccepted(Asked asked) {
    boolean ofRows = asked.operation().method().startsWith("softmax");
    quick(asked, Declarations.standard().acceptingHardLabelsOnly())
        .map(call -> call.tensor(Parameter.LABELS))
        .forEach(
            labels -> {
              assertTrue(numbers(labels).allMatch(y -> y == 0 || y == 1));
              if (ofRows) {
                assertEquals(labels.rows(), numbers(labels).sum());
              }
            });
  }

  @ParameterizedTest
  @MethodSource("narrow")
  void keepToTheLargestRankDeclared(Asked asked) {
    for (int most = 1; most <= 2; most++) {
      List<Integer> ranks = ranks(asked, most);
      int declared = most;
      assertTrue(!ranks.isEmpty() && ranks.stream().allMatch(rank -> rank <= declared));
      if (asked.domain().kind() == Kind.RANKS) {
        assertTrue(ranks.contains(most));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ofEveryRank")
  void giveScalarsWhereNothingElseIsDeclaredAndAllowed(Asked asked) {
    boolean hasScalars = ranks(asked, 4).contains(0);
    assertEquals(hasScalars ? Set.of(0) : Set.of(), Set.copyOf(ranks(asked, 0)));
  }

  /** Returns the rank of the first tensor of each call; theta and epsilon are scalars anyway. */
  private static List<Integer> ranks(Asked asked, int most) {
    return quick(asked, Declarations.standard().upToRank(most))
        .map(c -> c.tensors().values().stream().mapToInt(Tensor::rank).max().orElse(0))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("narrow")
  void carryTheConventionOfGradients(Asked asked) {
    for (Gradients convention : Gradients.values()) {
      assertTrue(
          quick(asked, Declarations.standard().gradients(convention))
              .allMatch(call -> call.gradients() == convention));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SIGMOID               | hard labels
          SIGMOID               | rows of 3
          SIGMOID_CROSS_ENTROPY | rows without a label
          SIGMOID_CROSS_ENTROPY | labels that do not sum to 1
          SOFTMAX               | soft labels
          SOFTMAX_CROSS_ENTROPY | nearly equal distributions
          SELF_INFORMATION      | rows of 3
          BERNOULLI_SCORE       | hard labels
          ENTROPY               | a Sobol sequence
          ENTROPY               | nearly equal distributions
          KL_DIVERGENCE         | its thresholds
          LABEL_SMOOTHING       | every binade
          NORMAL_MEAN_ESTIMATE  | tensors of every rank
          ONE_HOT               | its thresholds
          BINOMIAL_PROBABILITY  | tensors of every rank
          """)
  void areNoneOverADomainOfAnotherOperation(Operation operation, String words) {
    Asked foreign = new Asked(operation, Domain.parse(words));
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> quick(foreign, Declarations.standard()));
    assertEquals(
        "'" + words + "' is no domain of the " + operation.phrase() + "; choose one that is",
        thrown.getMessage());
  }
}

package io.github.losstck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Gives the reference provider what it must refuse, and reads the reason. */
class RefusalTest {
  private static final ReferenceProvider PROVIDER = new ReferenceProvider();

  @ParameterizedTest
  @MethodSource({"shapes", "ranges"})
  void refuses(Executable call, String reason) {
    assertEquals(reason, assertThrows(Refused.class, call).getMessage());
  }

  static Stream<Arguments> shapes() {
    Tensor scalar = Tensor.of(new double[] {.5});
    Tensor two = Tensor.of(new double[2], 2);
    Tensor three = Tensor.of(new double[3], 3);
    Tensor matrix = Tensor.of(new double[6], 2, 3);
    Tensor classless = Tensor.of(new double[0], 2, 0);
    String fit = " does not fit %s; give both one shape and precision";
    String rows = "shape [] has no classes; give a last axis of 1 or more";
    return Stream.of(
        refusal(
            () -> PROVIDER.sigmoidCrossEntropy(two, three),
            "BINARY64[2]" + fit.formatted("BINARY64[3]")),
        refusal(
            () -> PROVIDER.softmaxCrossEntropy(matrix, three),
            "BINARY64[2, 3]" + fit.formatted("BINARY64[3]")),
        refusal(
            () -> PROVIDER.sigmoidCrossEntropyGradient(two, three),
            "BINARY64[2]" + fit.formatted("BINARY64[3]")),
        refusal(
            () -> PROVIDER.softmaxCrossEntropyGradient(matrix, three),
            "BINARY64[2, 3]" + fit.formatted("BINARY64[3]")),
        refusal(() -> PROVIDER.softmaxCrossEntropyGradient(scalar, scalar), rows),
        refusal(
            () -> PROVIDER.crossEntropy(two, Tensor.of(new float[2], 2)),
            "BINARY64[2]" + fit.formatted("BINARY32[2]")),
        refusal(
            () -> PROVIDER.klDivergence(two, three), "BINARY64[2]" + fit.formatted("BINARY64[3]")),
        refusal(() -> PROVIDER.softmax(scalar), rows),
        refusal(() -> PROVIDER.logSoftmax(scalar), rows),
        refusal(() -> PROVIDER.softmaxCrossEntropy(scalar, scalar), rows),
        refusal(() -> PROVIDER.entropy(scalar), rows),
        refusal(() -> PROVIDER.labelSmoothing(scalar, .1), rows),
        refusal(
            () -> PROVIDER.softmax(classless),
            "shape [2, 0] has no classes; give a last axis of 1 or more"),
        refusal(
            () -> PROVIDER.likelihood(scalar),
            "a scalar has no rows; give a tensor of rank 1 or more"),
        refusal(
            () -> PROVIDER.normalMeanEstimate(matrix),
            "samples have shape [2, 3]; give a list of 1 or more"),
        refusal(
            () -> PROVIDER.binomialProbability(new int[] {1}, 2, two),
            "theta has shape [2]; give a scalar"));
  }

  static Stream<Arguments> ranges() {
    Tensor half = Tensor.of(new double[] {.5});
    int[] one = {1};
    return Stream.of(
        refusal(
            () -> PROVIDER.oneHot(new int[] {0, 3}, 3, Precision.BINARY32),
            "class 3 is out of range; give 0 to 2"),
        refusal(
            () -> PROVIDER.oneHot(new int[] {-1}, 3, Precision.BINARY32),
            "class -1 is out of range; give 0 to 2"),
        refusal(
            () -> PROVIDER.oneHot(new int[0], 0, Precision.BINARY32),
            "the depth is 0; give 1 or more"),
        refusal(
            () -> PROVIDER.bernoulliLikelihood(new int[] {2}, half),
            "flip 2 is out of range; give 0 to 1"),
        refusal(
            () -> PROVIDER.bernoulliEstimate(new int[0], Precision.BINARY64),
            "there are no flips; give 1 or more"),
        refusal(
            () -> PROVIDER.binomialProbability(new int[] {3}, 2, half),
            "count of heads 3 is out of range; give 0 to 2"),
        refusal(
            () -> PROVIDER.binomialProbability(one, 0, half),
            "the number of flips is 0; give 1 or more"),
        refusal(
            () -> PROVIDER.binomialProbability(one, 2, Tensor.of(new double[] {Double.NaN})),
            "theta is NaN; give 0 to 1"));
  }

  private static Arguments refusal(Executable call, String reason) {
    return arguments(call, reason);
  }
}

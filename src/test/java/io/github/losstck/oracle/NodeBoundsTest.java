package io.github.losstck.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the bounds of single nodes in binary32 to numbers counted elsewhere, with 60 digits. */
class NodeBoundsTest {
  private static final double RELATIVE = 1e-9;

  @ParameterizedTest
  @MethodSource({"sigmoids", "losses", "gradients"})
  void countsEachRoundingOnce(
      Operation operation, double y, double x, double tight, double stable, double loose) {
    Arguments call = Arguments.in(Precision.BINARY32);
    Tensor number = Tensor.of(new float[] {(float) x}, 1);
    if (operation == Operation.SELF_INFORMATION) {
      call.with(Parameter.PROBABILITIES, number);
    } else {
      call.with(Parameter.LABELS, Tensor.of(new float[] {(float) y}, 1));
      call.with(Parameter.LOGITS, number);
    }
    Bounds bounds = Oracle.bounds(operation, call, Oracle.enclose(operation, call)).get(0);
    assertEquals(tight, bounds.tight(), RELATIVE * tight);
    assertEquals(stable, bounds.stable(), RELATIVE * stable);
    assertEquals(loose, bounds.loose(), RELATIVE * loose);
    assertEquals(operation == Operation.SIGMOID, bounds.looseConforms());
    assertEquals(bounds.looseConforms() ? bounds.loose() : bounds.stable(), bounds.allowed());
    assertEquals(
        new Bounds(bounds.tight(), bounds.stable(), bounds.loose(), false), bounds.strict());
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> sigmoids() {
    Operation sigmoid = Operation.SIGMOID;
    Operation reciprocal = Operation.SIGMOID_RECIPROCAL;
    return Stream.of(
        arguments(
            sigmoid, 0, -2, 2.1315224780770226e-08, 2.7469866754147325e-07, 2.7469866754147325e-07),
        arguments(
            sigmoid, 0, 3, 1.7033417712527813e-07, 9.079882857347122e-07, 9.079882857347122e-07),
        arguments(
            sigmoid, 0, 0, 8.94073082235991e-08, 4.172341050434625e-07, 4.172341050434625e-07),
        arguments(sigmoid, 0, -200, 0x1p-148, 0x1p-148, 2.3841948859626427e-07),
        arguments(
            reciprocal,
            0,
            -2,
            9.404523603071426e-07,
            3.6425996969304384e-06,
            3.6425996969304384e-06),
        arguments(
            reciprocal,
            0,
            3,
            6.553997583855275e-08,
            1.4295015905607886e-07,
            1.4295015905607886e-07),
        arguments(
            Operation.SELF_INFORMATION,
            0,
            0.3,
            7.176264270431518e-08,
            4.3057585622589107e-07,
            4.3057585622589107e-07));
  }

  /** Takes products that are exact and not, labels on either side of the logit and outside. */
  static Stream<org.junit.jupiter.params.provider.Arguments> losses() {
    return Stream.of(
        loss(0.25, -3, 2.85598181942485e-07, 3.210344988427178e-06),
        loss(0.3, 1.7, 4.855839781796282e-07, 2.6916373808307427e-06),
        loss(2, 1.5, 1.0141252090688537e-07, 5.00680926052155e-06),
        loss(-1, 1.5, 2.1483025449705698e-07, 6.594657530783952e-06),
        loss(-0.1, 2, 2.8495802142221829e-7, 4.0503885542304274e-6),
        loss(-0.1, 1.7, 2.6305765026568757e-7, 3.5427950022463335e-6),
        loss(0, -1, 1.1203153700234615e-7, 1.357282049431207e-6),
        loss(1, 20, 7.3712878811054e-16, 1.6689364205178432e-05),
        loss(1, 1e-3, 2.4771092454528297e-07, 1.156818782794376e-06),
        loss(0.3, -1.7, 2.4239610748532993e-07, 2.12419901587738e-06));
  }

  private static org.junit.jupiter.params.provider.Arguments loss(
      double y, double x, double tight, double stable) {
    return arguments(Operation.SIGMOID_CROSS_ENTROPY, y, x, tight, stable, stable);
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> gradients() {
    return Stream.of(
        gradient(0.25, -2, 2.9111367891113336e-08, 8.308812122042723e-07),
        gradient(0.3, 1.7, 1.8371049821871733e-07, 1.7990770787270864e-06),
        gradient(1, 20, 1.788146162014886e-07, 1.670997616058309e-06),
        gradient(2, 5, 2.3762163554895476e-07, 6.866999361590659e-06));
  }

  private static org.junit.jupiter.params.provider.Arguments gradient(
      double y, double x, double tight, double stable) {
    return arguments(Operation.SIGMOID_CROSS_ENTROPY_GRADIENT, y, x, tight, stable, stable);
  }
}

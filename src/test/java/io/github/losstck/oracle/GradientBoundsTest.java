package io.github.losstck.oracle;

import static io.github.losstck.spi.Operation.SIGMOID_CROSS_ENTROPY_GRADIENT;
import static io.github.losstck.spi.Operation.SOFTMAX_CROSS_ENTROPY_GRADIENT;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.oracle.GradientForms.Form;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shows that the bound for gradients admits what frameworks compute, and nothing that is wrong. */
class GradientBoundsTest {
  private static final int CALLS = 400;

  /** Is what a sound formula may use of its bound, measured with functions of half an ulp. */
  private static final double WITH_ROOM = 0.75;

  /** Is by how much a wrong one must exceed it somewhere. */
  private static final double BY_FAR = 1e4;

  @ParameterizedTest
  @EnumSource
  void everySoundNodeIsStable(Precision precision) {
    assertSound(
        SIGMOID_CROSS_ENTROPY_GRADIENT, precision, new GradientForms(precision).soundNodes(), 1);
  }

  @ParameterizedTest
  @EnumSource
  void noWrongNodeIsStable(Precision precision) {
    assertWrong(
        SIGMOID_CROSS_ENTROPY_GRADIENT, precision, new GradientForms(precision).wrongNodes());
  }

  @ParameterizedTest
  @EnumSource
  void everySoundRowIsStable(Precision precision) {
    Map<String, Form> sound = new GradientForms(precision).soundRows();
    for (double mass : new double[] {1, 0.5, 4}) {
      assertSound(SOFTMAX_CROSS_ENTROPY_GRADIENT, precision, sound, mass);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noWrongRowIsStable(Precision precision) {
    assertWrong(
        SOFTMAX_CROSS_ENTROPY_GRADIENT, precision, new GradientForms(precision).wrongRows());
  }

  @ParameterizedTest
  @EnumSource
  void theConventionsAgreeWhereLabelsSumToOneButForRounding(Precision precision) {
    Form form = new GradientForms(precision).ofNormalisedLabels();
    double declared = worst(Gradients.OF_NORMALISED_LABELS, precision, form, 4);
    double rounded = worst(Gradients.DERIVATIVE, precision, form, 1);
    double undeclared = worst(Gradients.DERIVATIVE, precision, form, 4);
    assertTrue(declared <= WITH_ROOM, () -> declared + " of the bound of p - y");
    assertTrue(rounded <= WITH_ROOM, () -> rounded + " of the bound of the derivative");
    assertTrue(undeclared > BY_FAR, () -> undeclared + " of the bound of the derivative");
  }

  private static void assertSound(
      Operation operation, Precision precision, Map<String, Form> forms, double mass) {
    forms.forEach(
        (name, form) -> {
          double worst = worst(operation, Gradients.DERIVATIVE, precision, form, mass);
          assertTrue(worst <= WITH_ROOM, () -> name + " reaches " + worst + " of the bound");
        });
  }

  private static void assertWrong(
      Operation operation, Precision precision, Map<String, Form> forms) {
    forms.forEach(
        (name, form) -> {
          double worst = worst(operation, Gradients.DERIVATIVE, precision, form, 1);
          assertTrue(worst > BY_FAR, () -> name + " reaches " + worst + " of the bound");
        });
  }

  private static double worst(Gradients gradients, Precision precision, Form form, double mass) {
    return worst(SOFTMAX_CROSS_ENTROPY_GRADIENT, gradients, precision, form, mass);
  }

  /** Returns the largest error in units of the stable bound; labels are multiplied by a mass. */
  private static double worst(
      Operation operation, Gradients gradients, Precision precision, Form form, double mass) {
    RandomCalls calls = new RandomCalls(precision);
    double worst = 0;
    for (int call = 0; call < CALLS; call++) {
      Arguments drawn = calls.next(operation);
      Tensor labels = drawn.tensor(Parameter.LABELS).map(y -> mass * y);
      Tensor logits = drawn.tensor(Parameter.LOGITS);
      Arguments arguments =
          Arguments.in(precision, gradients)
              .with(Parameter.LABELS, labels)
              .with(Parameter.LOGITS, logits);
      double[] was = labels.mapRows(logits, form::of).doubles();
      worst = Math.max(worst, worst(operation, arguments, was));
    }
    return worst;
  }

  private static double worst(Operation operation, Arguments arguments, double[] was) {
    List<Enclosure> truth = Oracle.enclose(operation, arguments);
    List<Bounds> bounds = Oracle.bounds(operation, arguments, truth);
    double[] ratios = new double[was.length];
    Arrays.setAll(
        ratios,
        i -> {
          double error = Math.abs(was[i] - truth.get(i).high() - truth.get(i).low());
          return (error + truth.get(i).radius()) / bounds.get(i).stable();
        });
    return Arrays.stream(ratios).max().orElse(0);
  }
}

package io.github.losstck.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Passport;
import io.github.losstck.verdict.Region;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Judges answers on all processors, and holds the outcome against judging one after another. */
class JudgingTest {
  private static final Declarations STANDARD = Declarations.standard();

  private final ReferenceProvider reference = new ReferenceProvider();

  @ParameterizedTest
  @CsvSource({
    "SIGMOID_CROSS_ENTROPY, BINARY32",
    "SIGMOID_CROSS_ENTROPY, BINARY64",
    "SOFTMAX, BINARY32",
    "SOFTMAX_CROSS_ENTROPY, BINARY64"
  })
  void comesToWhatJudgingOneAfterAnotherComesTo(Operation operation, Precision precision) {
    List<Arguments> calls =
        Calls.of(
                operation,
                Domain.parse("tensors of every rank"),
                precision,
                STANDARD,
                Sampling.PUBLISHED)
            .toList();
    Judging judging = new Judging(operation, precision, STANDARD);
    Swept expected = new Swept(operation, precision);
    // Enough rounds to fill the queue, and calls of very different length within it.
    for (int round = 0; round < 10; round++) {
      for (Arguments call : calls) {
        Tensor answer = wrong(operation.call(reference, call), round);
        judging.judge(call, answer);
        expected.merge(Swept.of(operation, call, answer, STANDARD));
      }
    }
    assertEquals(told(expected), told(judging.finish()));
    assertTrue(expected.beyond() > 0 && expected.beyond() < expected.answers());
    assertEquals(told(expected), told(takenUpAgain(expected)));
  }

  private static Swept takenUpAgain(Swept swept) {
    return Swept.of(
        Passport.of(swept.passport().snapshot()),
        swept.answers(),
        swept.beyond(),
        swept.digest(),
        swept.worst(),
        swept.uncertain());
  }

  /** Changes every third answer, by more in some rounds than in others. */
  private static Tensor wrong(Tensor answer, int round) {
    double[] values = new double[answer.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = answer.get(i) + (i % 3 == 0 ? round * 0.01 : 0);
    }
    return Tensor.rounded(answer.precision(), values, answer.shape());
  }

  private static List<Object> told(Swept swept) {
    List<Object> told = new ArrayList<>();
    told.add(swept.answers());
    told.add(swept.beyond());
    told.add(swept.bits());
    told.add(swept.worst());
    told.add(swept.uncertain());
    Passport passport = swept.passport();
    told.add(passport.points());
    for (Region region : passport.regions().keySet()) {
      told.add(region);
      told.add(passport.regions().get(region).answers());
      told.add(passport.regions().get(region).accuracy());
      told.add(passport.regions().get(region).usualUlps());
      told.add(passport.worst(passport.regions().get(region)));
    }
    return told;
  }

  private static Arguments sigmoidOf(double... logits) {
    return Arguments.in(Precision.BINARY64)
        .with(Parameter.LOGITS, Tensor.of(logits, logits.length));
  }

  @Test
  void keepsTheFirstOfAnswersThatAreEquallyWrong() {
    Judging judging = new Judging(Operation.SIGMOID, Precision.BINARY64, STANDARD);
    Arguments first = sigmoidOf(0, 0);
    judging.judge(first, Tensor.of(new double[] {0.5, 0.75}, 2));
    judging.judge(sigmoidOf(0), Tensor.of(new double[] {0.75}, 1));
    judging.judge(sigmoidOf(0), Tensor.of(new double[] {0.5}, 1));
    Swept swept = judging.finish();
    assertEquals(first, swept.worst().orElseThrow().arguments());
    assertEquals(2, swept.beyond());
    assertEquals(4, swept.answers());
  }

  @Test
  void tellsAnswersInAnotherOrderFromTheSame() {
    Judging judging = new Judging(Operation.SIGMOID, Precision.BINARY64, STANDARD);
    Judging other = new Judging(Operation.SIGMOID, Precision.BINARY64, STANDARD);
    Tensor half = Tensor.of(new double[] {0.5}, 1);
    Tensor quarter = Tensor.of(new double[] {0.25}, 1);
    judging.judge(sigmoidOf(0), half);
    judging.judge(sigmoidOf(0), quarter);
    other.judge(sigmoidOf(0), quarter);
    other.judge(sigmoidOf(0), half);
    assertNotEquals(judging.finish().bits(), other.finish().bits());
  }

  @Test
  void saysInOneLineThatAnAnswerCannotBeJudged() {
    Judging judging = new Judging(Operation.SIGMOID, Precision.BINARY64, STANDARD);
    judging.judge(Arguments.in(Precision.BINARY64), Tensor.of(new double[] {0.5}, 1));
    IllegalStateException thrown = assertThrows(IllegalStateException.class, judging::finish);
    assertTrue(thrown.getMessage().startsWith("the answers to sigmoid cannot be judged: "));
    assertTrue(thrown.getMessage().contains("logits is missing"), thrown.getMessage());
    assertEquals(1, thrown.getMessage().lines().count());
  }
}

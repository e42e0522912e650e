package io.github.losstck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Judgement.Ruling;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementsTest {
  /** The fast oracle knows the sigmoid of the least logit to 19 subnormal steps only. */
  @Test
  void noAnswerIsCalledLooseForTheDoubtOfTheFastOracle() {
    double[] logits = {-Double.MAX_VALUE, -40};
    Tensor asked = Tensor.of(logits, 2);
    Arguments arguments = Arguments.in(Precision.BINARY64).with(Parameter.LOGITS, asked);
    Judgements judged =
        Judgements.of(
            Operation.SIGMOID, arguments, Tensor.of(new double[2], 2), Declarations.standard());
    assertEquals(
        List.of(AccuracyClass.TIGHT, AccuracyClass.LOOSE),
        judged.each().stream().map(Judgement::accuracy).toList());
    assertEquals(List.of(0, 1), judged.where(Ruling.WITHIN));
  }
}

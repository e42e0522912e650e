package io.github.losstck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.oracle.Enclosure;
import io.github.losstck.oracle.Oracle;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Judgement.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
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

  /** A row of a thousand classes takes decimal arithmetic a tenth of a second. */
  @Test
  void theSharperOracleIsAskedOnceForARow() {
    Tensor logits = Tensor.of(new double[] {1, 2, 3, 4, 5, 7}, 2, 3);
    Arguments arguments = Arguments.in(Precision.BINARY64).with(Parameter.LOGITS, logits);
    List<Enclosure> truth = Oracle.enclose(Operation.SOFTMAX, arguments);
    List<Enclosure> exact = Oracle.escalate(Operation.SOFTMAX, arguments);
    List<Tensor> rows = new ArrayList<>();
    List<Enclosure> sharper =
        Judgements.sharper(
            Operation.SOFTMAX,
            arguments,
            truth,
            List.of(0, 1, 2, 4),
            (operation, row) -> {
              rows.add(row.tensor(Parameter.LOGITS));
              return Oracle.escalate(operation, row);
            });
    assertEquals(
        List.of(List.of(1.0, 2.0, 3.0), List.of(4.0, 5.0, 7.0)),
        rows.stream().map(row -> DoubleStream.of(row.doubles()).boxed().toList()).toList());
    assertEquals(
        List.of(exact.get(0), exact.get(1), exact.get(2), truth.get(3), exact.get(4), truth.get(5)),
        sharper);
  }
}

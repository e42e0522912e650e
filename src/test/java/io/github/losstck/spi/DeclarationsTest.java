package io.github.losstck.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeclarationsTest {
  @Test
  void eachDeclarationKeepsTheOthers() {
    Declarations all =
        Declarations.standard()
            .precisions(Precision.BINARY32)
            .flushingSubnormals()
            .gradients(Gradients.OF_NORMALISED_LABELS)
            .notConcurrent()
            .acceptingHardLabelsOnly()
            .composing(Operation.LOG_SOFTMAX, "ln(softmax(x))")
            .upToRank(2);
    Declarations reversed =
        Declarations.standard()
            .composing(Operation.LOG_SOFTMAX, "ln(softmax(x))")
            .upToRank(2)
            .acceptingHardLabelsOnly()
            .notConcurrent()
            .gradients(Gradients.OF_NORMALISED_LABELS)
            .flushingSubnormals()
            .precisions(Precision.BINARY32);
    assertEquals(
        new Declarations(
            Set.of(Precision.BINARY32),
            true,
            Gradients.OF_NORMALISED_LABELS,
            true,
            2,
            false,
            Map.of(Operation.LOG_SOFTMAX, "ln(softmax(x))")),
        all);
    assertEquals(all, reversed);
  }

  @Test
  void refusesToDeclareNothing() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Declarations(Set.of(), false, Gradients.DERIVATIVE, false, 2, true, Map.of()));
    IllegalDeclarationException thrown =
        assertThrows(IllegalDeclarationException.class, () -> Declarations.standard().upToRank(-1));
    assertEquals("the maximum rank -1 is negative", thrown.problem());
    assertEquals("give 0 for scalars only, 1 for vectors, 2 for matrices", thrown.remedy());
  }

  @Test
  void aFormulaIsOneLine() {
    Declarations none = Declarations.standard();
    for (String formula : List.of("", " ", "a\nb", "x".repeat(201))) {
      assertThrows(
          IllegalArgumentException.class, () -> none.composing(Operation.SOFTMAX, formula));
    }
  }

  private static class Composing implements LossProvider {
    @Override
    @Composed("x - logSumExp(x)")
    public Tensor logSoftmax(Tensor logits) {
      return logits;
    }

    @Override
    @Composed("exp(logSoftmax(x))")
    public Tensor softmax(Tensor logits) {
      return logits;
    }
  }

  private static final class Heir extends Composing {
    @Override
    public Tensor logSoftmax(Tensor logits) {
      return super.logSoftmax(logits);
    }

    @Override
    @Composed("of something else")
    public Tensor softmax(Tensor logits) {
      return logits;
    }
  }

  @Test
  void aMethodThatOverridesOneThatIsComposedIsSoToo() {
    assertEquals(
        Map.of(Operation.LOG_SOFTMAX, "x - logSumExp(x)", Operation.SOFTMAX, "of something else"),
        new Heir().declarations().composed());
  }

  @Test
  void aMethodSaysThatItIsComposed() {
    LossProvider composing =
        new LossProvider() {
          @Override
          @Composed("x - logSumExp(x)")
          public Tensor logSoftmax(Tensor logits) {
            throw new NotClaimed();
          }

          @Composed("of another method")
          public Tensor softmax(double[] logits) {
            throw new NotClaimed();
          }
        };
    assertEquals(
        Map.of(Operation.LOG_SOFTMAX, "x - logSumExp(x)"), composing.declarations().composed());
  }
}

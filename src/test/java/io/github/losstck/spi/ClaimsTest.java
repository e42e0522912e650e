package io.github.losstck.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Finds the operations that a class overrides, wherever their code stands. */
class ClaimsTest {
  private static class Hidden {
    public Tensor sigmoid(Tensor logits) {
      return logits;
    }
  }

  private abstract static class Generic<T> {
    public T entropy(T p) {
      return p;
    }
  }

  private interface Mixed extends LossProvider {
    @Override
    default Tensor softmax(Tensor logits) {
      return logits;
    }
  }

  /** Takes its operation from a superclass that is not public. */
  public static final class OfHidden extends Hidden implements LossProvider {}

  /** Takes its operation from a superclass that knows no tensors. */
  public static final class OfGeneric extends Generic<Tensor> implements LossProvider {}

  /** Takes its operation from an interface. */
  public static final class OfInterface implements Mixed {}

  @Test
  void inheritedOperationsAreClaimed() {
    assertEquals(Set.of(Operation.SIGMOID), new OfHidden().claims());
    assertEquals(Set.of(Operation.ENTROPY), new OfGeneric().claims());
    assertEquals(Set.of(Operation.SOFTMAX), new OfInterface().claims());
  }
}

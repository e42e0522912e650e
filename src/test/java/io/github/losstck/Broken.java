package io.github.losstck;

import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.NotClaimed;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Tensor;
import java.util.EnumSet;
import java.util.Set;

/** Holds providers that break before anything can be examined, and sound ones beside them. */
public final class Broken {
  private Broken() {}

  /** Is sound, and claims the sigmoid. */
  public static class Sound implements LossProvider {
    @Override
    public Tensor sigmoid(Tensor logits) {
      return logits.map(x -> 1 / (1 + Math.exp(-x)));
    }
  }

  /** Takes the name of {@link Sound}. */
  public static final class Namesake extends Sound {
    @Override
    public Identity identity() {
      return new Identity("Sound", "2");
    }
  }

  /** Takes the name of another provider's class. */
  public static final class Usurper extends Sound {
    @Override
    public Identity identity() {
      return new Identity("io.github.losstck.reference.ReferenceProvider", "1");
    }
  }

  public static final class ThrowsInConstructor extends Sound {
    public ThrowsInConstructor() {
      throw new IllegalStateException("no licence\nfound");
    }
  }

  public static final class ThrowsInInitializer extends Sound {
    private static final int FAILS = Integer.parseInt("twelve");

    int fails() {
      return FAILS;
    }
  }

  public static final class Overflows extends Sound {
    @Override
    public Identity identity() {
      return identity();
    }
  }

  public static final class NamesNothing extends Sound {
    @Override
    public Identity identity() {
      return null;
    }
  }

  public static final class NamesAPath extends Sound {
    @Override
    public Identity identity() {
      return new Identity("../../etc", "1");
    }
  }

  public static final class ClaimsNull extends Sound {
    @Override
    public Set<Operation> claims() {
      return null;
    }
  }

  public static final class RunsOutOfMemory extends Sound {
    @Override
    public Set<Operation> claims() {
      throw new OutOfMemoryError("Java heap space");
    }
  }

  public static final class DeclaresNull extends Sound {
    @Override
    public Declarations declarations() {
      return null;
    }
  }

  public static final class HidesItsMessage extends Sound {
    @Override
    public Declarations declarations() {
      throw new IllegalStateException() {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
          throw new IllegalStateException("and again");
        }
      };
    }
  }

  public static final class NeedsAnArgument extends Sound {
    public NeedsAnArgument(int needed) {
      assert needed > 0;
    }
  }

  public abstract static class Unfinished extends Sound {}

  static final class Hidden extends Sound {}

  /** Claims everything, offers the sigmoid, and breaks in the softmax. */
  public static final class Proxy extends Sound {
    @Override
    public Set<Operation> claims() {
      return EnumSet.allOf(Operation.class);
    }

    @Override
    public Tensor softmax(Tensor logits) {
      throw new StackOverflowError();
    }

    @Override
    public Tensor logSoftmax(Tensor logits) {
      throw new NotClaimed();
    }
  }

  /** Claims nothing at all. */
  public static final class Silent implements LossProvider {}

  /** Is no provider. */
  public static final class Stranger {}
}

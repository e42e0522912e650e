package io.github.losstck.zoo;

import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Tensor;
import java.util.List;

/** Computes the sigmoid and its loss as sound implementations do. */
final class SigmoidVariants {
  private SigmoidVariants() {}

  static List<Variant> all() {
    return List.of(
        new SigmoidOfTwoBranches(),
        new SigmoidOfFlushedTails(),
        new ReciprocalByExpm1(),
        new SigmoidLossByMaxAndLog1p(),
        new SigmoidLossByMaxAndLog(),
        new SigmoidLossByShiftedLog(),
        new SigmoidLossByLogSigmoid(),
        new SigmoidLossByTwoLogSigmoids(),
        new SigmoidLossBySoftplus(),
        new SigmoidLossOfHardLabels());
  }

  @Legitimate("Divides e^x by 1 + e^x below zero and 1 by 1 + e^-x above.")
  static final class SigmoidOfTwoBranches implements Variant {
    @Override
    public Tensor sigmoid(Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return logits.map(f::sigmoid);
    }
  }

  @Legitimate("Divides 1 by 1 + e^-x, which overflows where the sigmoid is subnormal, and says so.")
  static final class SigmoidOfFlushedTails implements Variant {
    @Override
    public Declarations declarations() {
      return Declarations.standard().flushingSubnormals();
    }

    @Override
    public Tensor sigmoid(Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return logits.map(x -> f.over(1, f.plus(1, f.exp(-x))));
    }
  }

  @Legitimate("Adds 2 to e^-x - 1, which expm1 computes.")
  static final class ReciprocalByExpm1 implements Variant {
    @Override
    public Tensor sigmoidReciprocal(Tensor logits) {
      return logits.map(x -> 2 + Math.expm1(-x));
    }
  }

  @Legitimate("Adds max(x, 0) - x y and log1p(e^-|x|).")
  static final class SigmoidLossByMaxAndLog1p implements Variant {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return labels.map(
          logits, (y, x) -> f.plus(f.minus(Math.max(x, 0), f.times(x, y)), f.tail(x)));
    }
  }

  @Legitimate("Adds max(x, 0) - x y and the logarithm of the rounded sum 1 + e^-|x|.")
  static final class SigmoidLossByMaxAndLog implements Variant {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return labels.map(
          logits,
          (y, x) ->
              f.plus(
                  f.minus(Math.max(x, 0), f.times(x, y)), f.log(f.plus(1, f.exp(-Math.abs(x))))));
    }
  }

  @Legitimate("Adds (1 - y) x, m = max(-x, 0) and ln(e^-m + e^(-x - m)).")
  static final class SigmoidLossByShiftedLog implements Variant {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return labels.map(
          logits,
          (y, x) -> {
            double m = Math.max(-x, 0);
            double log = f.log(f.plus(f.exp(-m), f.exp(f.minus(-x, m))));
            return f.plus(f.times(f.minus(1, y), x), f.plus(m, log));
          });
    }
  }

  @Legitimate("Takes the log-sigmoid from (1 - y) x.")
  static final class SigmoidLossByLogSigmoid implements Variant {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return labels.map(logits, (y, x) -> f.minus(f.times(f.minus(1, y), x), logSigmoid(f, x)));
    }
  }

  @Legitimate("Weighs the log-sigmoids of x and of -x.")
  static final class SigmoidLossByTwoLogSigmoids implements Variant {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return labels.map(
          logits,
          (y, x) ->
              f.minus(f.times(-y, logSigmoid(f, x)), f.times(f.minus(1, y), logSigmoid(f, -x))));
    }
  }

  @Legitimate("Takes x y from the softplus of x.")
  static final class SigmoidLossBySoftplus implements Variant {
    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return labels.map(logits, (y, x) -> f.minus(softplus(f, x), f.times(x, y)));
    }
  }

  @Legitimate("Takes the softplus of -x for a label of 1 and of x for one of 0, and says so.")
  static final class SigmoidLossOfHardLabels implements Variant {
    @Override
    public Declarations declarations() {
      return Declarations.standard().acceptingHardLabelsOnly();
    }

    @Override
    public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
      Stepwise f = Stepwise.like(logits);
      return labels.map(logits, (y, x) -> softplus(f, y == 1 ? -x : x));
    }
  }

  private static double softplus(Stepwise f, double x) {
    return f.plus(Math.max(x, 0), f.tail(x));
  }

  private static double logSigmoid(Stepwise f, double x) {
    return f.minus(Math.min(x, 0), f.tail(x));
  }
}

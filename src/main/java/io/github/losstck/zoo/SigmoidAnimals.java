package io.github.losstck.zoo;

import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;

/** Lies about the sigmoid and its reciprocal. */
final class SigmoidAnimals {
  private SigmoidAnimals() {}

  static List<Animal> all() {
    return List.of(
        new SigmoidFalling(),
        new SigmoidOfTwiceTheLogit(),
        new SigmoidAsTanh(),
        new SigmoidByLine(),
        new SigmoidOfBaseTwo(),
        new SigmoidNormalisedPerRow(),
        new ReciprocalInverted(),
        new ReciprocalFalling(),
        new ReciprocalWithoutOne());
  }

  @Lie("Writes e^x where e^-x belongs, and so falls where the sigmoid rises.")
  static final class SigmoidFalling implements Animal {
    @Override
    public Tensor sigmoid(Tensor logits) {
      return logits.map(x -> Sound.sigmoid(-x));
    }
  }

  @Lie("Computes (1 + tanh x)/2 and forgets to halve the logit.")
  static final class SigmoidOfTwiceTheLogit implements Animal {
    @Override
    public Tensor sigmoid(Tensor logits) {
      return logits.map(x -> (1 + Math.tanh(x)) / 2);
    }
  }

  @Lie("Computes tanh(x/2), which runs from -1 to 1.")
  static final class SigmoidAsTanh implements Animal {
    @Override
    public Tensor sigmoid(Tensor logits) {
      return logits.map(x -> Math.tanh(x / 2));
    }
  }

  @Lie("Replaces the curve by the line x/5 + 1/2 within [0, 1], the hard sigmoid.")
  static final class SigmoidByLine implements Animal {
    @Override
    public Tensor sigmoid(Tensor logits) {
      return logits.map(x -> Math.min(1, Math.max(0, x / 5 + 0.5)));
    }
  }

  @Lie("Takes powers of 2 instead of e.")
  static final class SigmoidOfBaseTwo implements Animal {
    @Override
    public Tensor sigmoid(Tensor logits) {
      return logits.map(x -> Sound.sigmoid(x * Sound.LN2));
    }
  }

  @Lie("Divides the sigmoids of a row by their sum, so that they compete.")
  static final class SigmoidNormalisedPerRow implements Animal {
    @Override
    public Tensor sigmoid(Tensor logits) {
      if (logits.rank() == 0) {
        return logits.map(x -> 1);
      }
      return logits.mapRows(
          x -> {
            double[] s = Arrays.stream(x).map(Sound::sigmoid).toArray();
            return Sound.scaled(s, 1 / Arrays.stream(s).sum());
          });
    }
  }

  @Lie("Returns the sigmoid itself.")
  static final class ReciprocalInverted implements Animal {
    @Override
    public Tensor sigmoidReciprocal(Tensor logits) {
      return logits.map(Sound::sigmoid);
    }
  }

  @Lie("Writes e^x where e^-x belongs.")
  static final class ReciprocalFalling implements Animal {
    @Override
    public Tensor sigmoidReciprocal(Tensor logits) {
      return logits.map(x -> 1 + Math.exp(x));
    }
  }

  @Lie("Returns e^-x and forgets the 1.")
  static final class ReciprocalWithoutOne implements Animal {
    @Override
    public Tensor sigmoidReciprocal(Tensor logits) {
      return logits.map(x -> Math.exp(-x));
    }
  }
}

package io.github.losstck;

import io.github.losstck.spec.Level;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Tensor;
import io.github.losstck.steps.Diagnosis;
import io.github.losstck.zoo.Animal;
import io.github.losstck.zoo.Zoo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Compares a wrong answer with those of the animals of the zoo on the same inputs. It is a hint to
 * whoever mends the provider, and no part of the verdict.
 *
 * <p>Animals that misbehave are not asked: they throw, keep state or write to what they are given,
 * and a wrong number is not what they are about.
 */
final class Resemblance implements Diagnosis {
  private static final List<Animal> ANIMALS =
      Zoo.animals().stream().filter(animal -> animal.level() != Level.BEHAVED).toList();

  /** Is how many mistakes an answer may suggest and still point to one. */
  private static final int MOST = 3;

  /**
   * Is how many roundings may lie between two formulas for one lie where the criterion allows next
   * to nothing, as where the exact value is 0.
   */
  private static final int ROUNDINGS = 32;

  @Override
  public List<String> of(
      Operation operation, Arguments arguments, Tensor answer, double[] exact, double[] allowed) {
    List<Animal> alike =
        ANIMALS.stream()
            .filter(animal -> animal.claims().contains(operation))
            .filter(
                animal ->
                    told(animal, operation, arguments)
                        .filter(lie -> resembles(lie, answer, exact, allowed))
                        .isPresent())
            .toList();
    return telling(alike).stream().map(Animal::lie).toList();
  }

  /**
   * Where many give one answer, it is none of their lies that shows, as where all of them give NaN
   * at infinity: then only those count that are about extremes, and if they too are many, none.
   */
  private static List<Animal> telling(List<Animal> alike) {
    if (alike.size() <= MOST) {
      return alike;
    }
    List<Animal> atExtremes = alike.stream().filter(a -> a.level() == Level.ROBUST).toList();
    return atExtremes.size() <= MOST ? atExtremes : List.of();
  }

  /** Returns what an animal answers, if it does. */
  private static Optional<Tensor> told(Animal animal, Operation operation, Arguments arguments) {
    try {
      return Optional.ofNullable(operation.call(animal, arguments));
    } catch (RuntimeException refused) {
      return Optional.empty();
    }
  }

  /** Most animals lie of some inputs only: one that tells the truth of these explains nothing. */
  private static boolean resembles(Tensor lie, Tensor answer, double[] exact, double[] allowed) {
    if (lie.precision() != answer.precision() || !Arrays.equals(lie.shape(), answer.shape())) {
      return false;
    }
    double unit = ROUNDINGS * answer.precision().unitRoundoff();
    boolean lies = false;
    for (int i = 0; i < allowed.length; i++) {
      double rounding = unit * Math.abs(answer.get(i));
      if (!close(lie.get(i), answer.get(i), Math.max(2 * allowed[i], rounding))) {
        return false;
      }
      lies |= !close(lie.get(i), exact[i], allowed[i]);
    }
    return lies;
  }

  /** The same lie told in another formula differs by as much as two sound answers may. */
  private static boolean close(double a, double b, double distance) {
    return Double.compare(a, b) == 0 || Math.abs(a - b) <= distance;
  }
}

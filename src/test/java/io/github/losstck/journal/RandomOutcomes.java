package io.github.losstck.journal;

import io.github.losstck.oracle.Enclosure;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.AccuracyClass;
import io.github.losstck.verdict.Judgement;
import io.github.losstck.verdict.Judgements;
import io.github.losstck.verdict.Measurement;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Passport;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes up outcomes of numbers and texts that are hard to write down. */
final class RandomOutcomes {
  private static final double[] HARD = {
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    -0.0,
    0.0,
    Double.MIN_VALUE,
    Double.MAX_VALUE,
    0.1,
    0x1.fffffffffffffp-1022
  };

  private static final String[] TEXTS = {
    "", "\n\r\t\u0000\"\\", "\ud800", "\u2028\u202e\ufeff", "\ud83d\ude00", "loss[1]\n  was 0.5"
  };

  private final Random random;

  RandomOutcomes(long seed) {
    this.random = new Random(seed);
  }

  double number() {
    return random.nextBoolean()
        ? HARD[random.nextInt(HARD.length)]
        : Double.longBitsToDouble(random.nextLong());
  }

  private <T> T one(T[] of) {
    return of[random.nextInt(of.length)];
  }

  private <T> List<T> some(Supplier<T> each) {
    return Stream.generate(each).limit(random.nextInt(4)).toList();
  }

  private Judgement judgement() {
    return new Judgement(
        one(Judgement.Ruling.values()),
        number(),
        new Enclosure(number(), number(), number()),
        Math.abs(number()),
        Math.abs(number()),
        one(AccuracyClass.values()));
  }

  private Measurement measurement() {
    return new Measurement(
        one(Operation.values()), judgement(), one(TEXTS), one(TEXTS), one(TEXTS));
  }

  /** Makes up answers of an operation of one tensor. */
  Passport passport(Operation operation) {
    Passport passport = new Passport(operation, Precision.BINARY64);
    for (int call = random.nextInt(4); call > 0; call--) {
      Arguments arguments =
          Arguments.in(Precision.BINARY64)
              .with(operation.parameters().get(0), Tensor.of(new double[] {number()}, 1));
      passport.add(new Judgements(List.of(judgement()), List.of()), arguments);
    }
    return passport;
  }

  Outcome outcome() {
    return new Outcome(
        one(TEXTS),
        one(Subject.values()),
        one(Status.values()),
        one(TEXTS),
        random.nextInt(9) - 1,
        some(this::measurement),
        some(() -> passport(random.nextBoolean() ? Operation.SIGMOID : Operation.ENTROPY)));
  }
}

package io.github.losstck.sweep;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Judgement;
import io.github.losstck.verdict.Judgement.Ruling;
import io.github.losstck.verdict.Judgements;
import io.github.losstck.verdict.NodeJudge;
import io.github.losstck.verdict.Passport;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds what the answers of a sweep come to. */
public final class Swept {
  private final Passport passport;
  private long answers;
  private long beyond;
  private int digest;
  private @Nullable Answer worst;
  private @Nullable Answer uncertain;

  /**
   * Holds a call with what was answered, and the error that makes it worth showing.
   *
   * @param arguments of the call
   * @param answer to it
   * @param errorUlps of its element that is furthest off
   */
  public record Answer(Arguments arguments, Tensor answer, double errorUlps) {}

  Swept(Operation operation, Precision precision) {
    this(new Passport(operation, precision));
  }

  private Swept(Passport passport) {
    this.passport = passport;
  }

  /** Judges one answer. */
  static Swept of(
      Operation operation, Arguments arguments, Tensor answer, Declarations declarations) {
    Swept swept = new Swept(operation, arguments.precision());
    if (NodeJudge.covers(operation, arguments.precision())) {
      swept.judgeNodes(new NodeJudge(operation, declarations), arguments, answer);
    } else {
      swept.judge(
          Judgements.strictly(operation, arguments, answer, declarations), arguments, answer);
    }
    swept.digest = answer.hashCode();
    return swept;
  }

  /**
   * Takes up again what answers came to, as they were judged elsewhere.
   *
   * @param passport how accurate they are; held, not copied
   * @param answers how many elements were judged
   * @param beyond how many of them are beyond their bounds
   * @param digest tells the answers from others
   * @param worst the call with the element furthest beyond its bound
   * @param uncertain the first call with an element that is too close to call
   */
  public static Swept of(
      Passport passport,
      long answers,
      long beyond,
      int digest,
      Optional<Answer> worst,
      Optional<Answer> uncertain) {
    Swept swept = new Swept(passport);
    swept.answers = answers;
    swept.beyond = beyond;
    swept.digest = digest;
    swept.worst = worst.orElse(null);
    swept.uncertain = uncertain.orElse(null);
    return swept;
  }

  private void judge(Judgements judgements, Arguments arguments, Tensor answer) {
    answers += answer.size();
    passport.add(judgements, arguments);
    judgements.each().forEach(j -> count(j, arguments, answer));
  }

  private void judgeNodes(NodeJudge judge, Arguments arguments, Tensor answer) {
    answers += answer.size();
    passport.add(judge, arguments, answer).forEach(j -> count(j, arguments, answer));
  }

  private void count(Judgement judgement, Arguments arguments, Tensor answer) {
    if (judgement.ruling() == Ruling.BEYOND) {
      beyond++;
      keepWorse(new Answer(arguments, answer, judgement.errorUlps()));
    } else if (judgement.ruling() == Ruling.UNCERTAIN && uncertain == null) {
      uncertain = new Answer(arguments, answer, judgement.errorUlps());
    }
  }

  private void keepWorse(Answer other) {
    if (worst == null || Double.compare(other.errorUlps(), worst.errorUlps()) > 0) {
      worst = other;
    }
  }

  void merge(Swept later) {
    passport.merge(later.passport);
    answers += later.answers;
    beyond += later.beyond;
    digest = 31 * digest + later.digest;
    uncertain = uncertain == null ? later.uncertain : uncertain;
    if (later.worst != null) {
      keepWorse(later.worst);
    }
  }

  /** Returns how accurate the answers are. */
  public Passport passport() {
    return passport;
  }

  /** Returns how many elements were judged. */
  public long answers() {
    return answers;
  }

  /** Returns how many of them are beyond their bounds. */
  public long beyond() {
    return beyond;
  }

  /** Returns the call with the element furthest beyond its bound. */
  public Optional<Answer> worst() {
    return Optional.ofNullable(worst);
  }

  /** Returns the first call with an element that is too close to call. */
  public Optional<Answer> uncertain() {
    return Optional.ofNullable(uncertain);
  }

  /** Returns what tells these answers from others: equal for equal bits. */
  public int digest() {
    return digest;
  }

  /** Returns the digest in hexadecimal. */
  public String bits() {
    return Integer.toHexString(digest);
  }
}

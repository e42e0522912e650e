package io.github.losstck.verdict;

import io.github.losstck.spi.Arguments;
import java.util.Optional;

/** Sums up how accurate the answers in one region of a domain are. */
public final class Figures {
  private static final double MOST = 0.99;

  private final ErrorHistogram errors = new ErrorHistogram();
  private AccuracyClass accuracy = AccuracyClass.CORRECTLY_ROUNDED;
  private Answer worst;
  private double most = Double.NEGATIVE_INFINITY;

  /** Points at one element of an answer. */
  record Answer(Judgement judgement, Arguments arguments, int element) {}

  /**
   * Counts an answer.
   *
   * @return whether none so far was as far off, so that it is to be kept
   */
  boolean count(double errorUlps, AccuracyClass achieved) {
    errors.add(errorUlps);
    if (achieved.compareTo(accuracy) > 0) {
      accuracy = achieved;
    }
    return errorUlps > most;
  }

  /** Keeps the worst answer so far. */
  void keep(Answer answer) {
    worst = answer;
    most = answer.judgement().errorUlps();
  }

  void merge(Figures later) {
    errors.merge(later.errors);
    accuracy = accuracy.worse(later.accuracy);
    if (later.most > most) {
      keep(later.worst);
    }
  }

  /** Returns how many answers were judged. */
  public long answers() {
    return errors.total();
  }

  /** Returns the largest error in ulp. */
  public double mostUlps() {
    return Math.max(0, most);
  }

  /** Returns an error in ulp that 99 of 100 answers do not exceed, to within a sixteenth. */
  public double usualUlps() {
    return Math.min(errors.quantile(MOST), mostUlps());
  }

  /** Returns the worst class of all answers. */
  public AccuracyClass accuracy() {
    return accuracy;
  }

  Optional<Answer> worst() {
    return Optional.ofNullable(worst);
  }
}

package io.github.losstck.verdict;

import io.github.losstck.spi.Arguments;
import java.util.Optional;

/** Sums up how accurate the answers in one region of a domain are. */
public final class Figures {
  private static final double MOST = 0.99;

  private final ErrorHistogram errors = new ErrorHistogram();
  private AccuracyClass accuracy = AccuracyClass.CORRECTLY_ROUNDED;
  private Answer worst;

  /** Points at one element of an answer. */
  record Answer(Judgement judgement, Arguments arguments, int element) {}

  void add(Judgement judgement, Arguments arguments, int element) {
    errors.add(judgement.errorUlps());
    accuracy = worse(accuracy, judgement.accuracy());
    if (worst == null || exceeds(judgement, worst.judgement())) {
      worst = new Answer(judgement, arguments, element);
    }
  }

  void merge(Figures later) {
    errors.merge(later.errors);
    accuracy = worse(accuracy, later.accuracy);
    if (worst == null
        || later.worst != null && exceeds(later.worst.judgement(), worst.judgement())) {
      worst = later.worst;
    }
  }

  private static boolean exceeds(Judgement one, Judgement other) {
    return Double.compare(one.errorUlps(), other.errorUlps()) > 0;
  }

  private static AccuracyClass worse(AccuracyClass one, AccuracyClass other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** Returns how many answers were judged. */
  public long answers() {
    return errors.total();
  }

  /** Returns the largest error in ulp. */
  public double mostUlps() {
    return worst == null ? 0 : worst.judgement().errorUlps();
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

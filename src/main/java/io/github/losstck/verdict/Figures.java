package io.github.losstck.verdict;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sums up how accurate the answers in one region of a domain are. */
public final class Figures {
  private static final double MOST = 0.99;

  private final ErrorHistogram errors = new ErrorHistogram();
  private AccuracyClass accuracy = AccuracyClass.CORRECTLY_ROUNDED;
  private @Nullable Worst worst;
  private double most = Double.NEGATIVE_INFINITY;

  /**
   * Holds figures as they stand, to be written down and taken up again.
   *
   * @param answers how many there are by the bin of their errors, see {@link ErrorHistogram}
   * @param accuracy the worst class of all answers
   * @param worst the answer that is furthest off; null if none was kept
   */
  public record Snapshot(
      SortedMap<Integer, Long> answers, AccuracyClass accuracy, @Nullable Measurement worst) {
    /** Copies the counts. */
    public Snapshot {
      answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
      Objects.requireNonNull(accuracy, "accuracy");
    }
  }

  /** Tells of one element of an answer. */
  sealed interface Worst {
    Judgement judgement();

    Measurement measurement(Operation operation);
  }

  /** Points at one element of an answer; what is to be told of it is found out when it is asked. */
  record Answer(Judgement judgement, Arguments arguments, int element) implements Worst {
    @Override
    public Measurement measurement(Operation operation) {
      return Measurement.of(operation, arguments, element, judgement, "");
    }
  }

  /** Tells what was written down of an element whose call is gone. */
  record Told(Measurement told) implements Worst {
    @Override
    public Judgement judgement() {
      return told.judgement();
    }

    @Override
    public Measurement measurement(Operation operation) {
      return told;
    }
  }

  /** Takes figures up again. */
  static Figures of(Snapshot snapshot) {
    Figures figures = new Figures();
    snapshot.answers().forEach(figures.errors::add);
    figures.accuracy = snapshot.accuracy();
    if (snapshot.worst() != null) {
      figures.keep(new Told(snapshot.worst()));
    }
    return figures;
  }

  /** Returns these figures as they stand, of an operation. */
  Snapshot snapshot(Operation operation) {
    return new Snapshot(
        errors.counts(), accuracy, worst().map(w -> w.measurement(operation)).orElse(null));
  }

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
  void keep(Worst answer) {
    worst = answer;
    most = answer.judgement().errorUlps();
  }

  void merge(Figures later) {
    errors.merge(later.errors);
    accuracy = accuracy.worse(later.accuracy);
    if (later.worst != null && later.most > most) {
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

  Optional<Worst> worst() {
    return Optional.ofNullable(worst);
  }
}

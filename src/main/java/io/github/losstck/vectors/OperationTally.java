package io.github.losstck.vectors;

import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.vectors.Ruled.End;
import io.github.losstck.verdict.AccuracyClass;
import io.github.losstck.verdict.Judgement;
import io.github.losstck.verdict.Judgement.Ruling;
import java.util.Locale;

/** Counts what came of the answers of one operation in one precision. */
final class OperationTally {
  static final String HEADING =
      String.format(
          Locale.ROOT,
          "%-27s %-9s %13s %9s %7s %10s  %s",
          "operation",
          "precision",
          "met/answers",
          "elements",
          "beyond",
          "worst ulp",
          "worst class");

  private final Operation operation;
  private final Precision precision;
  private long answers;
  private long met;
  private long notClaimed;
  private long elements;
  private long beyond;
  private double errorUlps;
  private AccuracyClass accuracy = AccuracyClass.CORRECTLY_ROUNDED;

  OperationTally(Operation operation, Precision precision) {
    this.operation = operation;
    this.precision = precision;
  }

  void count(Ruled ruled) {
    if (ruled.end() == End.NOT_CLAIMED) {
      notClaimed++;
      return;
    }
    answers++;
    met += ruled.end() == End.MET ? 1 : 0;
    ruled.elements().ifPresent(judged -> judged.judgements().each().forEach(this::count));
  }

  private void count(Judgement judgement) {
    elements++;
    beyond += judgement.ruling() == Ruling.BEYOND ? 1 : 0;
    errorUlps = Math.max(errorUlps, judgement.errorUlps());
    if (judgement.accuracy().compareTo(accuracy) > 0) {
      accuracy = judgement.accuracy();
    }
  }

  /** Returns whether some answers were given and others not claimed. */
  boolean isClaimedInPart() {
    return notClaimed > 0 && answers > 0;
  }

  String line() {
    return answers == 0
        ? String.format(Locale.ROOT, "%-27s %s not claimed", operation.method(), precision.word())
        : String.format(
            Locale.ROOT,
            "%-27s %-9s %13s %9d %7d %10.4g  %s",
            operation.method(),
            precision.word(),
            met + "/" + answers,
            elements,
            beyond,
            errorUlps,
            elements == 0 ? "-" : accuracy.words());
  }
}

package io.github.losstck.report;

import io.github.losstck.verdict.Accuracy;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Passport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words the operations that are least accurate, each in one precision: the worst class first, and
 * of a class the largest error. Where domains were swept it adds the error that 99 of 100 answers
 * do not exceed.
 */
final class WorstErrors {
  private static final Comparator<Accuracy> WORST_FIRST =
      Comparator.comparing(Accuracy::accuracy)
          .thenComparing(a -> a.worst().judgement().errorUlps())
          .reversed();

  private static final int NAME_COLUMNS = 28;
  private static final int WORD_COLUMNS = 9;
  private static final int NUMBER_COLUMNS = 6;

  private final Certificate certificate;
  private final boolean swept;

  private WorstErrors(Certificate certificate) {
    this.certificate = certificate;
    this.swept = !certificate.passports().isEmpty();
  }

  /** Returns a heading and at most so many operations; nothing if no answer was judged. */
  static List<String> of(Certificate certificate, int most) {
    return new WorstErrors(certificate).lines(most);
  }

  private List<String> lines(int most) {
    List<String> lines = new ArrayList<>();
    if (!certificate.accuracy().isEmpty()) {
      lines.add(
          "least accurate, in ulp: largest error, "
              + (swept ? "that of 99 % of a sweep, class:" : "class:"));
    }
    certificate.accuracy().stream()
        .sorted(WORST_FIRST)
        .limit(most)
        .map(this::row)
        .forEach(lines::add);
    return lines;
  }

  private String row(Accuracy accuracy) {
    return Screen.pad(accuracy.operation().method(), NAME_COLUMNS)
        + Screen.pad(accuracy.precision().word(), WORD_COLUMNS)
        + Screen.pad(Ulps.words(accuracy.worst().judgement().errorUlps()), NUMBER_COLUMNS)
        + (swept ? Screen.pad(usual(accuracy), NUMBER_COLUMNS) : "")
        + accuracy.accuracy().words();
  }

  private String usual(Accuracy accuracy) {
    return certificate.passports().stream()
        .filter(p -> isOf(p, accuracy))
        .map(p -> Ulps.words(p.whole().usualUlps()))
        .findFirst()
        .orElse("-");
  }

  private static boolean isOf(Passport passport, Accuracy accuracy) {
    return passport.operation() == accuracy.operation()
        && passport.precision() == accuracy.precision();
  }
}

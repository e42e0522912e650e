package io.github.losstck.report;

import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Accuracy;
import io.github.losstck.verdict.AccuracyClass;
import io.github.losstck.verdict.Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Words how accurate each operation is, once, with its worse precision; two operations a line. */
final class WorstErrors {
  private WorstErrors() {}

  static List<String> of(Certificate certificate) {
    List<String> shown = new ArrayList<>();
    Map<Operation, Worst> worst = new TreeMap<>();
    certificate.accuracy().forEach(a -> worst.merge(a.operation(), Worst.of(a), Worst::with));
    List<String> fields =
        worst.entrySet().stream().map(e -> operation(e.getKey(), e.getValue())).toList();
    if (!fields.isEmpty()) {
      shown.add("worst error in ulp, and worst class:");
    }
    for (int i = 0; i < fields.size(); i += 2) {
      shown.add(
          Screen.pad(fields.get(i), Screen.COLUMNS / 2)
              + (i + 1 < fields.size() ? fields.get(i + 1) : ""));
    }
    return shown;
  }

  private static String operation(Operation operation, Worst worst) {
    return Screen.pad(operation.method(), 23)
        + String.format("%7s ", ulps(worst.ulps()))
        + worst.accuracy().words();
  }

  private static String ulps(double ulps) {
    if (Double.isNaN(ulps) || Double.isInfinite(ulps)) {
      return Double.isNaN(ulps) ? "NaN" : "inf";
    }
    return String.format(Locale.ROOT, ulps < 1000 ? "%.2f" : "%.0e", ulps);
  }

  private record Worst(double ulps, AccuracyClass accuracy) {
    static Worst of(Accuracy accuracy) {
      return new Worst(accuracy.worst().judgement().errorUlps(), accuracy.accuracy());
    }

    Worst with(Worst other) {
      boolean further = Double.compare(other.ulps, ulps) > 0;
      boolean worse = other.accuracy.compareTo(accuracy) > 0;
      return new Worst(further ? other.ulps : ulps, worse ? other.accuracy : accuracy);
    }
  }
}

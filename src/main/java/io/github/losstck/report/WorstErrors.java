package io.github.losstck.report;

import static java.util.stream.Collectors.toMap;

import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Accuracy;
import io.github.losstck.verdict.AccuracyClass;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Passport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words how accurate each operation is, once, with its worse precision; two operations a line.
 * Where domains were swept it adds the error that 99 of 100 answers do not exceed.
 */
final class WorstErrors {
  private static final int NAME_COLUMNS = 28;
  private static final int NUMBER_COLUMNS = 6;

  private final Map<Operation, Worst> worst = new TreeMap<>();
  private final Map<Operation, Double> usual;

  private WorstErrors(Certificate certificate) {
    certificate.accuracy().forEach(a -> worst.merge(a.operation(), Worst.of(a), Worst::with));
    this.usual =
        certificate.passports().stream()
            .collect(toMap(Passport::operation, p -> p.whole().usualUlps(), Math::max));
  }

  static List<String> of(Certificate certificate) {
    return new WorstErrors(certificate).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!worst.isEmpty()) {
      lines.add(
          usual.isEmpty()
              ? "worst error in ulp, and worst class, in any precision:"
              : "worst error in ulp, error that 99 % of sweeps do not exceed, and worst class, in any precision:");
    }
    List<String> fields =
        worst.entrySet().stream().map(e -> field(e.getKey(), e.getValue())).toList();
    for (int i = 0; i < fields.size(); i += 2) {
      lines.add(
          Screen.pad(fields.get(i), Screen.COLUMNS / 2)
              + (i + 1 < fields.size() ? fields.get(i + 1) : ""));
    }
    return lines;
  }

  private String field(Operation operation, Worst most) {
    return Screen.pad(operation.method(), NAME_COLUMNS)
        + Screen.pad(Ulps.words(most.ulps()), NUMBER_COLUMNS)
        + (usual.isEmpty() ? "" : Screen.pad(usual(operation), NUMBER_COLUMNS))
        + word(most.accuracy());
  }

  private String usual(Operation operation) {
    return usual.containsKey(operation) ? Ulps.words(usual.get(operation)) : "-";
  }

  /** Shortens the one class whose words leave no room for a second operation beside it. */
  private static String word(AccuracyClass accuracy) {
    return accuracy == AccuracyClass.CORRECTLY_ROUNDED ? "rounded" : accuracy.words();
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

package io.github.losstck.verdict;

import static java.util.Objects.requireNonNull;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Sums up how accurate the answers of a run are, operation by operation in each precision. It takes
 * what must be right: an answer that need not be has no part in the figures.
 */
final class AccuracyAccount {
  private final List<Outcome> binding;
  private final List<Passport> passports;

  AccuracyAccount(List<Outcome> outcomes, Map<String, ScenarioEntry> scenarios) {
    this.binding =
        outcomes.stream()
            .filter(
                o -> requireNonNull(scenarios.get(o.scenario())).obligation() == Obligation.MUST)
            .toList();
    this.passports = each(this::merged);
  }

  /** Returns the worst answer of each operation, worked examples and sweeps alike. */
  List<Accuracy> worst() {
    return each(this::worst);
  }

  /** Returns the passport of each operation that was swept, all sweeps of it merged in order. */
  List<Passport> passports() {
    return passports;
  }

  private static <T> List<T> each(BiFunction<Operation, Precision, Optional<T>> account) {
    List<T> all = new ArrayList<>();
    for (Operation operation : Operation.values()) {
      for (Precision precision : Precision.values()) {
        account.apply(operation, precision).ifPresent(all::add);
      }
    }
    return all;
  }

  private Optional<Passport> merged(Operation operation, Precision precision) {
    List<Passport> sweeps =
        of(precision)
            .flatMap(o -> o.passports().stream())
            .filter(p -> p.operation() == operation)
            .toList();
    Passport merged = new Passport(operation, precision);
    sweeps.forEach(merged::merge);
    return sweeps.isEmpty() ? Optional.empty() : Optional.of(merged);
  }

  private Optional<Accuracy> worst(Operation operation, Precision precision) {
    List<Measured> measured =
        of(precision)
            .flatMap(o -> o.measured().stream().map(m -> new Measured(o.scenario(), m)))
            .filter(m -> m.measurement().operation() == operation)
            .toList();
    return measured.isEmpty()
        ? Optional.empty()
        : Optional.of(summary(operation, precision, measured));
  }

  private Stream<Outcome> of(Precision precision) {
    return binding.stream().filter(o -> o.subject() == Subject.of(precision));
  }

  private Accuracy summary(Operation operation, Precision precision, List<Measured> all) {
    Measured worst = all.get(0);
    AccuracyClass accuracy = worst.judgement().accuracy();
    for (Measured next : all) {
      if (Double.compare(next.judgement().errorUlps(), worst.judgement().errorUlps()) > 0) {
        worst = next;
      }
      accuracy = accuracy.worse(next.judgement().accuracy());
    }
    AccuracyClass swept = swept(operation, precision).orElse(accuracy);
    return new Accuracy(
        operation,
        precision,
        all.size(),
        worst.measurement(),
        worst.scenario(),
        accuracy.worse(swept));
  }

  private Optional<AccuracyClass> swept(Operation operation, Precision precision) {
    return passports.stream()
        .filter(p -> p.operation() == operation && p.precision() == precision)
        .map(p -> p.whole().accuracy())
        .findFirst();
  }

  private record Measured(String scenario, Measurement measurement) {
    Judgement judgement() {
      return measurement.judgement();
    }
  }
}

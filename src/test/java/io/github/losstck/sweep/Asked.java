package io.github.losstck.sweep;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds an operation and a domain that the features sweep it over. */
record Asked(Operation operation, Domain domain) {
  private static final Pattern STEP = Pattern.compile("the (.+) is swept over (.+)");

  /** Reads the features, so that no domain that is added there escapes these tests. */
  static List<Asked> ofFeatures() {
    return Catalogue.ofKit().scenarios().stream()
        .flatMap(scenario -> scenario.steps().stream())
        .map(STEP::matcher)
        .filter(Matcher::matches)
        .map(step -> new Asked(operation(step.group(1)), Domain.parse(step.group(2))))
        .distinct()
        .toList();
  }

  private static Operation operation(String phrase) {
    return Arrays.stream(Operation.values())
        .filter(o -> o.phrase().equals(phrase))
        .findFirst()
        .orElseThrow();
  }

  Stream<Arguments> calls(Precision precision, Declarations declarations, Sampling sampling) {
    return Calls.of(operation, domain, precision, declarations, sampling);
  }

  @Override
  public String toString() {
    return operation.method() + " over " + domain;
  }
}

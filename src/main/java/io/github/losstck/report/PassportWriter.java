package io.github.losstck.report;

import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Figures;
import io.github.losstck.verdict.Passport;
import io.github.losstck.verdict.Passport.Point;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes how accurate each operation is as JSON: the same bytes for the same certificate. */
final class PassportWriter {
  static final String FILE = "passport.json";

  /** Names this form of the file, so that a reader can tell a later one. */
  private static final int FORMAT = 1;

  private PassportWriter() {}

  /** Returns the text of {@code passport.json}. */
  static String json(Certificate certificate) {
    return Json.textWithArraysOnOneLine(
        Json.object(
            "format", FORMAT,
            "provider", Json.of(certificate.provider()),
            "kit", certificate.kit().version(),
            "sampling", Json.of(certificate.sampling()),
            "operations", operations(certificate.passports())));
  }

  private static Map<String, Map<String, Object>> operations(List<Passport> passports) {
    Map<String, Map<String, Object>> operations = new TreeMap<>();
    for (Passport passport : passports) {
      operations
          .computeIfAbsent(passport.operation().method(), o -> new TreeMap<>())
          .put(passport.precision().word(), fields(passport));
    }
    return operations;
  }

  private static Map<String, Object> fields(Passport passport) {
    Map<String, Object> fields = figures(passport, passport.whole());
    Map<String, Object> regions = new TreeMap<>();
    passport
        .regions()
        .forEach((region, figures) -> regions.put(region.words(), figures(passport, figures)));
    fields.put("regions", regions);
    passport.axis().ifPresent(axis -> fields.put("curve", curve(axis, passport.points())));
    return fields;
  }

  private static Map<String, Object> figures(Passport passport, Figures figures) {
    Map<String, Object> fields =
        Json.object(
            "answers", figures.answers(),
            "class", figures.accuracy().words(),
            "p99Ulps", figures.usualUlps());
    passport.worst(figures).ifPresent(worst -> fields.put("worst", Json.of(worst)));
    return fields;
  }

  private static Map<String, Object> curve(String axis, List<Point> points) {
    return Json.object(
        "axis", axis,
        "at", points.stream().map(Point::at).toList(),
        "errorUlps", points.stream().map(Point::errorUlps).toList(),
        "allowedUlps", points.stream().map(Point::allowedUlps).toList(),
        "beyondAt", points.stream().filter(Point::beyond).map(Point::at).toList());
  }
}

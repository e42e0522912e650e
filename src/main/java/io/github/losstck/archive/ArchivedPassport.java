package io.github.losstck.archive;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.losstck.UsageException;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.AccuracyClass;
import io.github.losstck.verdict.Passport.Point;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what a passport in a file says of one operation in one precision.
 *
 * @param operation that was swept
 * @param precision the format computed in
 * @param accuracy the worst class of the sweeps
 * @param usualUlps an error that 99 of 100 answers keep
 * @param axis what errors are drawn over; empty if they are not
 * @param points the largest errors along the axis
 */
public record ArchivedPassport(
    Operation operation,
    Precision precision,
    AccuracyClass accuracy,
    double usualUlps,
    String axis,
    List<Point> points) {

  /**
   * Reads the passports of a provider.
   *
   * @param file that {@code certify} wrote
   * @param provider that it should be of
   * @throws UsageException if it is none, or of another
   */
  public static List<ArchivedPassport> read(Path file, Identity provider) {
    JsonNode json = Document.read(file, "passport");
    if (!CertificateReader.identity(json.get("provider")).equals(provider)) {
      throw new UsageException(file + ": is not of " + provider.name() + "; copy both of one run");
    }
    List<ArchivedPassport> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> operation : json.get("operations").properties()) {
      for (Map.Entry<String, JsonNode> precision : operation.getValue().properties()) {
        all.add(
            of(
                CertificateReader.operation(operation.getKey()),
                CertificateReader.precision(precision.getKey()),
                precision.getValue()));
      }
    }
    return List.copyOf(all);
  }

  private static ArchivedPassport of(Operation operation, Precision precision, JsonNode json) {
    JsonNode curve = json.path("curve");
    return new ArchivedPassport(
        operation,
        precision,
        CertificateReader.accuracyClass(json.get("class")),
        Named.number(json.get("p99Ulps")),
        curve.path("axis").asText(""),
        points(curve));
  }

  private static List<Point> points(JsonNode curve) {
    Set<Double> beyond = new HashSet<>();
    curve.path("beyondAt").forEach(at -> beyond.add(Named.number(at)));
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < curve.path("at").size(); i++) {
      double at = Named.number(curve.get("at").get(i));
      double error = Named.number(curve.get("errorUlps").get(i));
      double allowed = Named.number(curve.get("allowedUlps").get(i));
      points.add(new Point(at, error, allowed, beyond.contains(at)));
    }
    return List.copyOf(points);
  }
}

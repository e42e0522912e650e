package io.github.losstck.archive;

import static java.util.stream.Collectors.toMap;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Counts;
import io.github.losstck.verdict.Grounds;
import io.github.losstck.verdict.Kit;
import io.github.losstck.verdict.Share;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Unmet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds where the certificate of a whole run contradicts itself, its passport, or the kit that
 * reads it: counts are counted again over the kit's own scenarios, and the verdict is derived
 * again.
 */
public final class Contradictions {
  private final Archived certificate;
  private final Grounds grounds;
  private final List<ArchivedPassport> passports;
  private final Map<String, ScenarioEntry> scenarios;
  private final Kit kit;

  private Contradictions(
      Archived certificate,
      List<ArchivedPassport> passports,
      List<ScenarioEntry> scenarios,
      Kit kit) {
    this.certificate = certificate;
    this.grounds = certificate.grounds();
    this.passports = passports;
    this.scenarios = scenarios.stream().collect(toMap(ScenarioEntry::id, s -> s));
    this.kit = kit;
  }

  /**
   * Finds the first contradiction of a certificate, in one line; those after it mostly follow.
   *
   * @param certificate of a whole run
   * @param passports of the same run
   * @param scenarios that the kit lists
   * @param kit that reads it
   */
  public static Optional<String> first(
      Archived certificate,
      List<ArchivedPassport> passports,
      List<ScenarioEntry> scenarios,
      Kit kit) {
    Contradictions all = new Contradictions(certificate, passports, scenarios, kit);
    return Stream.<Supplier<Optional<String>>>of(
            all::ofKit, all::ofUnmet, all::ofCounts, all::ofClaims, all::ofVerdict, all::ofAccuracy)
        .flatMap(check -> check.get().stream())
        .findFirst();
  }

  private Optional<String> ofKit() {
    Kit made = certificate.kit();
    if (!made.version().equals(kit.version())
        || !made.features().equals(kit.features())
        || !made.register().equals(kit.register())) {
      return Optional.of("kit: is another, or has other features, than this");
    }
    return kit.seedFor(certificate.provider()).equals(certificate.seed())
        ? Optional.empty()
        : Optional.of("sampling: is from another seed than follows from kit and provider");
  }

  private Optional<String> ofUnmet() {
    return grounds.unmet().stream().flatMap(u -> ofUnmet(u).stream()).findFirst();
  }

  private Optional<String> ofUnmet(Unmet unmet) {
    ScenarioEntry scenario = scenarios.get(unmet.scenario());
    String place = "unmet " + Comparison.place(unmet) + ": ";
    if (scenario == null) {
      return Optional.of(place + "there is no such scenario");
    }
    boolean asked =
        scenario.asks(unmet.subject().precision())
            && unmet.subject().isDeclaredBy(grounds.declarations());
    if (!asked || !unmet.status().isUnmet()) {
      return Optional.of(place + "was not asked");
    }
    if (unmet.blocking() != Unmet.blocks(unmet.subject(), unmet.status(), scenario)) {
      return Optional.of(place + "is a " + scenario.obligation() + ", and listed as another");
    }
    return Optional.empty();
  }

  private Optional<String> ofCounts() {
    return new Recount(grounds, scenarios.values()).contradiction();
  }

  private Optional<String> ofClaims() {
    return Arrays.stream(Operation.values()).flatMap(o -> ofClaim(o).stream()).findFirst();
  }

  /** What is claimed is asked where it is declared; what is not claimed cannot pass. */
  private Optional<String> ofClaim(Operation operation) {
    boolean claimed = grounds.claims().contains(operation);
    List<Counts> declared = new ArrayList<>();
    List<Counts> undeclared = new ArrayList<>();
    grounds.shares().entrySet().stream()
        .filter(share -> share.getKey().operation() == operation)
        .forEach(
            share -> (isDeclared(share.getKey()) ? declared : undeclared).add(share.getValue()));
    boolean passed =
        Stream.concat(undeclared.stream(), claimed ? Stream.empty() : declared.stream())
            .anyMatch(c -> c.of(Status.PASSED) > 0);
    boolean unasked =
        claimed && declared.stream().allMatch(c -> c.of(Status.NOT_CLAIMED) == c.total());
    return passed || unasked && !declared.isEmpty()
        ? Optional.of(
            "operations " + operation.method() + ": does not go with claims and declarations")
        : Optional.empty();
  }

  private boolean isDeclared(Share share) {
    return grounds.declarations().precisions().contains(share.precision());
  }

  private Optional<String> ofVerdict() {
    if (grounds.verdict() != certificate.verdict()) {
      return Optional.of(
          "verdict: is '"
              + certificate.verdict().words()
              + "', and follows as '"
              + grounds.verdict().words()
              + "'");
    }
    return grounds.reasons().equals(certificate.reasons())
        ? Optional.empty()
        : Optional.of("reasons: follow as '" + String.join("; ", grounds.reasons()) + "'");
  }

  /** The worst class is that of all scenarios, and so no better than that of the sweeps alone. */
  private Optional<String> ofAccuracy() {
    return passports.stream()
        .filter(p -> certificate.accuracy().stream().noneMatch(r -> isWorstOf(r, p)))
        .map(
            p ->
                "accuracy "
                    + p.operation().method()
                    + " "
                    + p.precision().word()
                    + ": is better than the passport's, or missing")
        .findFirst();
  }

  private static boolean isWorstOf(Reached reached, ArchivedPassport passport) {
    return reached.operation() == passport.operation()
        && reached.precision() == passport.precision()
        && reached.accuracy().compareTo(passport.accuracy()) >= 0;
  }
}

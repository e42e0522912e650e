package io.github.losstck;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Seed;
import io.github.losstck.verdict.FailureText;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Passport;
import io.github.losstck.verdict.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Expects the document's own code to fail where the errata say, and nowhere else. */
class ListingCertifiedTest {
  private static final Certified LISTING = run();

  /** Names the mistakes that the code makes, as a failure likens them. */
  private static final String UNSHIFTED = "X23";

  private static final String VANISHED = "X14";
  private static final String RECIPROCAL = "2-1";

  private static Certified run() {
    Candidate listing = Candidates.on(ListingCertifiedTest.class.getClassLoader()).named("listing");
    return Certification.of(listing).seed(Optional.of(Seed.PUBLISHED)).run();
  }

  @Test
  void isInaccurateWhereALogitOverflowsAndWhereAShareVanishes() {
    assertEquals(
        Map.of(
            RECIPROCAL,
            scenarios("sigmoid.", "thresholds binades sobol ranks"),
            UNSHIFTED,
            scenarios("softmax.", "thresholds binades ranks k1 k2 k3 k10 k37 widths k100000"),
            VANISHED,
            scenarios(
                "softmax-loss",
                ".thresholds .binades .ranks .k2 .k3 .k10 .k37 .widths"
                    + " .hard .soft .zero .unnormalised -outside.outside")),
        unmet(Level.ACCURATE)
            .collect(
                groupingBy(
                    ListingCertifiedTest::mistake,
                    mapping(Outcome::scenario, toCollection(TreeSet::new)))));
  }

  private static Set<String> scenarios(String of, String names) {
    return Stream.of(names.split(" ")).map(name -> "accuracy." + of + name).collect(toSet());
  }

  private static String mistake(Outcome outcome) {
    return FailureText.likenesses(outcome.detail()).stream()
        .map(words -> words.replaceAll(".*\\((.*)\\)", "$1"))
        .filter(Set.of(UNSHIFTED, VANISHED, RECIPROCAL)::contains)
        .findFirst()
        .orElse("none of them");
  }

  /** The equation for the softmax, as printed, takes no logit out first: e^1000 overflows (X23). */
  @Test
  void breaksTheLawsOfShiftsAndNoOther() {
    assertEquals(
        Set.of("laws.shift.softmax-up", "laws.shift.softmax-down", "laws.shift-without-trace"),
        unmet(Level.LAW).map(Outcome::scenario).collect(toSet()));
  }

  private static Stream<Outcome> unmet(Level level) {
    Set<String> ids =
        Catalogue.ofKit().scenarios().stream()
            .filter(s -> s.level() == level)
            .map(ScenarioEntry::id)
            .collect(toSet());
    return LISTING.outcomes().stream()
        .filter(o -> ids.contains(o.scenario()))
        .filter(o -> o.status().isAsked() && o.status() != Status.PASSED);
  }

  @Test
  void comesToTheSameWhenRunAgain() {
    Certified again = run();
    assertEquals(told(LISTING), told(again));
    assertEquals(LISTING.certificate().accuracy(), again.certificate().accuracy());
    assertEquals(LISTING.certificate().sampling(), again.certificate().sampling());
  }

  private static List<String> told(Certified certified) {
    return certified.outcomes().stream()
        .map(
            o ->
                o.scenario()
                    + o.subject()
                    + o.status()
                    + o.detail()
                    + o.measured()
                    + o.passports().stream().map(Passport::points).toList())
        .toList();
  }
}

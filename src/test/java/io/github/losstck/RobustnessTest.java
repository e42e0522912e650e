package io.github.losstck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Obligation;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Examines the providers in the box where numbers are extreme. */
class RobustnessTest {
  private static final Map<String, ScenarioEntry> SCENARIOS =
      Catalogue.ofKit().scenarios().stream()
          .collect(Collectors.toMap(ScenarioEntry::id, Function.identity()));

  @Test
  void theReferenceMeetsEveryDemand() {
    for (Obligation obligation : Obligation.values()) {
      assertEquals(Set.of(), notMet("reference", obligation));
    }
  }

  /**
   * Expects the softmax of 2-4 as printed to overflow or vanish (X23), and the logarithm of a
   * vanished probability to be -Infinity (X14). X15 is a line that the listing comments out, and
   * X22 a loss of accuracy that its form of the loss survives.
   */
  @Test
  void theListingFailsExactlyWhereTheErrataSaySo() {
    assertEquals(
        new TreeSet<>(
            List.of(
                "softmax-extremes.far.above",
                "softmax-extremes.far.far-above",
                "softmax-extremes.far.below",
                "softmax-extremes.far.far-below",
                "softmax-extremes.far.far-beyond",
                "softmax-extremes.tie",
                "softmax-extremes.widest.binary32",
                "softmax-extremes.masked.beside-little",
                "softmax-extremes.huge-row",
                "softmax-extremes.single-class.probability",
                "softmax-extremes.loss-vanished.in-binary32",
                "softmax-extremes.loss-vanished.in-binary64",
                "softmax-extremes.loss-vanished.in-both",
                "softmax-extremes.no-labels")),
        notMet("listing", Obligation.MUST));
    assertEquals(
        Set.of(
            "sigmoid-extremes.limit-of-mistakes.fancied",
            "sigmoid-extremes.limit-of-mistakes.shared-above",
            "softmax-extremes.loss-widest.binary32",
            "softmax-extremes.loss-beside-mask"),
        notMet("listing", Obligation.SHOULD));
    assertEquals(Set.of(), notMet("listing", Obligation.MAY));
  }

  @Test
  void commonsMathAddsSamplesUpBeforeItDivides() {
    assertEquals(Set.of(), notMet("commons-math", Obligation.MUST));
    assertEquals(
        Set.of("likelihood-extremes.mean-largest.binary64"),
        notMet("commons-math", Obligation.SHOULD));
  }

  private static Candidate candidate(String name) {
    return Candidates.on(RobustnessTest.class.getClassLoader()).named(name);
  }

  private static Set<String> notMet(String provider, Obligation obligation) {
    return Certification.of(candidate(provider))
        .levels(Set.of(Level.ROBUST))
        .run()
        .outcomes()
        .stream()
        .filter(o -> o.status() != Status.PASSED && o.status() != Status.NOT_CLAIMED)
        .map(Outcome::scenario)
        .filter(id -> SCENARIOS.get(id).obligation() == obligation)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

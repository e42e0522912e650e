package io.github.losstck.verdict;

import static java.util.stream.Collectors.joining;

import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Derives a verdict from what a certificate says, so that whoever reads one can derive it again.
 * What broke leaves the question open, and so outweighs what failed; an answer on the bound is no
 * failure of the provider, and no ground to certify it either.
 *
 * @param claims the operations that a provider offers
 * @param declarations its limits and conventions
 * @param selection what the run was limited to
 * @param cells what the provider was asked, counted by status
 * @param shares what came of the scenarios that ask each operation, counted by status
 * @param unmet what was asked and did not pass
 * @param documentChecks checks of what the features themselves print, counted by status
 */
public record Grounds(
    Set<Operation> claims,
    Declarations declarations,
    Selection selection,
    Map<Cell, Counts> cells,
    Map<Share, Counts> shares,
    List<Unmet> unmet,
    Counts documentChecks) {

  /** Returns what the certificate comes to, as far as it can be told from these. */
  public Verdict verdict() {
    if (!broke().isEmpty()) {
      return Verdict.BROKE;
    }
    return against().isEmpty() ? Verdict.CONFORMS : Verdict.DOES_NOT_CONFORM;
  }

  /** Returns why the verdict is not better, and what is noted besides, a line each. */
  public List<String> reasons() {
    List<String> reasons = new ArrayList<>(broke());
    reasons.addAll(against());
    reasons.addAll(noted());
    return reasons;
  }

  List<String> broke() {
    List<String> reasons = new ArrayList<>();
    count(reasons, ended(Status.NOT_RUN), "not run");
    for (Status status : Status.values()) {
      if (status.isBroken()) {
        count(reasons, ended(status), status.words());
      }
    }
    int wrong = documentChecks.total() - documentChecks.of(Status.PASSED);
    if (wrong > 0) {
      reasons.add(wrong + " document checks not passed");
    }
    return reasons;
  }

  List<String> against() {
    List<String> reasons = new ArrayList<>();
    count(reasons, ended(Status.FAILED), "failed");
    count(reasons, ended(Status.UNCERTAIN), "too close to call (kit uncertain)");
    reasons.addAll(wanting());
    return reasons;
  }

  List<String> noted() {
    List<String> reasons = new ArrayList<>();
    count(reasons, u -> !u.blocking(), "SHOULD or MAY not met");
    return reasons;
  }

  /** Returns why the verdict would not be better without what failed, if so. */
  List<String> wanting() {
    if (cells.values().stream().allMatch(c -> c.of(Status.PASSED) == 0)) {
      return List.of(nothingPassed());
    }
    String unjudged = unjudged();
    return unjudged.isEmpty()
        ? List.of()
        : List.of("claimed, and ruled out by the declarations wherever asked: " + unjudged);
  }

  private String nothingPassed() {
    if (claims.isEmpty()) {
      return "the provider claims nothing; override an operation of LossProvider, or claims()";
    }
    boolean asked = cells.values().stream().anyMatch(c -> c.asked() > 0);
    return asked ? "nothing passed" : "nothing that was run is claimed; select what is";
  }

  /** A whole run attests to every claim, so one that nothing was asked of must not stand. */
  private String unjudged() {
    return selection.isEverything()
        ? claims.stream()
            .filter(this::isUnjudged)
            .sorted()
            .map(Operation::method)
            .collect(joining(", "))
        : "";
  }

  private boolean isUnjudged(Operation claim) {
    List<Counts> asking =
        shares.entrySet().stream()
            .filter(e -> e.getKey().operation() == claim)
            .filter(e -> declarations.precisions().contains(e.getKey().precision()))
            .map(Map.Entry::getValue)
            .toList();
    return !asking.isEmpty() && asking.stream().allMatch(c -> c.asked() == 0);
  }

  private void count(List<String> reasons, Predicate<Unmet> which, String what) {
    long number = unmet.stream().filter(u -> u.subject() != Subject.DOCUMENT).filter(which).count();
    if (number > 0) {
      reasons.add(number + " " + what);
    }
  }

  private static Predicate<Unmet> ended(Status status) {
    return u -> u.status() == status && u.blocking();
  }
}

package io.github.losstck.verdict;

import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Attests what a run came to, and what was run; all but the environment is the same whenever the
 * same kit examines the same provider.
 *
 * @param provider the name and version of what was examined
 * @param claims the operations that it offers
 * @param declarations its limits and conventions
 * @param selection what the run was limited to
 * @param cells what the provider was asked, by profile, level and precision, counted by status
 * @param shares what came of the scenarios that ask each operation, whether or not it is claimed,
 *     counted by status; of several operations in a scenario each is counted
 * @param unmet what was asked and did not pass, in the order of the features
 * @param documentChecks checks of what the features themselves print, counted by status; no merit
 *     of the provider
 * @param accuracy the worst answer of each operation in each precision among those that must be
 *     right, sorted by both
 * @param passports how accurate each operation that was swept is in each precision, by region,
 *     among the answers that must be right, sorted by both
 * @param register how each entry of the register fared, in the order of the document
 * @param verdict what the counts come to
 * @param reasons why the verdict is not better, and what is noted besides; one line each
 * @param kit the version and the digests of what examined it
 * @param sampling how densely domains were sampled, and from which seed
 * @param environment where and when it was examined
 */
public record Certificate(
    Identity provider,
    Set<Operation> claims,
    Declarations declarations,
    Selection selection,
    SortedMap<Cell, Counts> cells,
    SortedMap<Share, Counts> shares,
    List<Unmet> unmet,
    Counts documentChecks,
    List<Accuracy> accuracy,
    List<Passport> passports,
    Map<String, Standing> register,
    Verdict verdict,
    List<String> reasons,
    Kit kit,
    Sampling sampling,
    Environment environment) {
  /** Copies the collections, in their order. */
  public Certificate {
    Set<Operation> offered = EnumSet.noneOf(Operation.class);
    offered.addAll(claims);
    claims = Collections.unmodifiableSet(offered);
    cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
    unmet = List.copyOf(unmet);
    accuracy = List.copyOf(accuracy);
    passports = List.copyOf(passports);
    register = Collections.unmodifiableMap(new LinkedHashMap<>(register));
    reasons = List.copyOf(reasons);
  }

  /**
   * Returns the verdict in words, with its limits: a run of a part conforms for that part only.
   *
   * @return as in {@code conforms}, {@code conforms for the selection (level document)}, {@code
   *     does not conform: 2 failed}
   */
  public String words() {
    String scope = selection.isEverything() ? "" : " for the selection (" + selection.words() + ")";
    String separator = verdict == Verdict.CONFORMS ? "; " : ": ";
    String why = reasons.isEmpty() ? "" : separator + String.join("; ", reasons);
    return verdict.words() + scope + why;
  }

  /**
   * Returns whether the verdict would not be better without what failed: nothing was passed, or
   * declarations rule out everything that was asked of a claim.
   */
  public boolean isWanting() {
    Grounds grounds =
        new Grounds(claims, declarations, selection, cells, shares, unmet, documentChecks);
    return !grounds.wanting().isEmpty();
  }
}

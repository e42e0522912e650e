package io.github.losstck.archive;

import io.github.losstck.spec.Effort;
import io.github.losstck.spec.Seed;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Counts;
import io.github.losstck.verdict.Environment;
import io.github.losstck.verdict.Grounds;
import io.github.losstck.verdict.Kit;
import io.github.losstck.verdict.Selection;
import io.github.losstck.verdict.Share;
import io.github.losstck.verdict.Unmet;
import io.github.losstck.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what a certificate in a file says.
 *
 * @param provider the name and version of what was examined
 * @param grounds of the verdict: what was asked, and what came of it
 * @param accuracy how accurate each operation was in each precision
 * @param verdict what it came to
 * @param reasons why it is not better, and what is noted besides
 * @param kit what examined it
 * @param effort how densely domains were sampled
 * @param seed from which they were
 * @param environment where and when
 * @param passport SHA-256 of the passport that belongs to it; empty if nothing was swept
 */
public record Archived(
    Identity provider,
    Grounds grounds,
    List<Reached> accuracy,
    Verdict verdict,
    List<String> reasons,
    Kit kit,
    Effort effort,
    Seed seed,
    Environment environment,
    String passport) {

  /** Returns the operations that were offered. */
  public Set<Operation> claims() {
    return grounds.claims();
  }

  /** Returns the limits and conventions of the provider. */
  public Declarations declarations() {
    return grounds.declarations();
  }

  /** Returns what the run was limited to. */
  public Selection selection() {
    return grounds.selection();
  }

  /** Returns what came of the scenarios that ask each operation, counted by status. */
  public Map<Share, Counts> shares() {
    return grounds.shares();
  }

  /** Returns what was asked and did not pass. */
  public List<Unmet> unmet() {
    return grounds.unmet();
  }

  /**
   * Reads a certificate.
   *
   * @param file that {@code certify} wrote
   * @throws io.github.losstck.UsageException if it is none
   */
  public static Archived read(Path file) {
    return new CertificateReader(Document.read(file, "certificate")).archived();
  }
}

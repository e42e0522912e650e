package io.github.losstck.archive;

import io.github.losstck.spec.Effort;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Counts;
import io.github.losstck.verdict.Environment;
import io.github.losstck.verdict.Kit;
import io.github.losstck.verdict.Selection;
import io.github.losstck.verdict.Share;
import io.github.losstck.verdict.Unmet;
import io.github.losstck.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * Holds what a certificate in a file says.
 *
 * @param provider the name and version of what was examined
 * @param claims the operations that it offered
 * @param declarations its limits and conventions
 * @param selection what the run was limited to
 * @param shares what came of the scenarios that ask each operation, counted by status
 * @param unmet what was asked and did not pass
 * @param accuracy how accurate each operation was in each precision
 * @param verdict what it came to
 * @param words the verdict with its limits
 * @param kit what examined it
 * @param effort how densely domains were sampled
 * @param environment where and when
 * @param passport SHA-256 of the passport that belongs to it; empty if nothing was swept
 */
public record Archived(
    Identity provider,
    Set<Operation> claims,
    Declarations declarations,
    Selection selection,
    SortedMap<Share, Counts> shares,
    List<Unmet> unmet,
    List<Reached> accuracy,
    Verdict verdict,
    String words,
    Kit kit,
    Effort effort,
    Environment environment,
    String passport) {

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

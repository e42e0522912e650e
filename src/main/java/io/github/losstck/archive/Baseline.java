package io.github.losstck.archive;

import io.github.losstck.UsageException;
import io.github.losstck.report.Evidence;
import io.github.losstck.spi.Identity;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Holds the certificate of an earlier run, against which a later one of the same provider is
 * compared. Another version of the provider is what it is for; with another kit, effort or
 * selection what did not fail then counts as new where it fails now.
 */
public final class Baseline {
  private final Path file;
  private final Archived then;

  private Baseline(Path file, Archived then) {
    this.file = file;
    this.then = then;
  }

  /**
   * Reads a baseline.
   *
   * @param file the {@code certificate.json} of an earlier run
   * @throws UsageException if it is none
   */
  public static Baseline read(Path file) {
    return new Baseline(file, Archived.read(file));
  }

  /**
   * Refuses a baseline of another provider.
   *
   * @param provider that is to be compared with it
   * @throws UsageException if the names differ
   */
  public void requireOf(Identity provider) {
    if (!then.provider().name().equals(provider.name())) {
      throw new UsageException(
          file
              + ": is of provider '"
              + then.provider().name()
              + "', and '"
              + provider.name()
              + "' is certified; give the baseline of that one, and certify the others without");
    }
  }

  /**
   * Refuses a baseline that the run would write over: repeated, it would compare with itself.
   *
   * @param folder that the run writes to
   * @throws UsageException if the baseline lies in it
   */
  public void requireOutside(Path folder) {
    if (real(file).startsWith(real(folder))) {
      throw new UsageException(
          file
              + ": lies where this run writes its own certificate; copy it elsewhere, or name another"
              + " folder with --reports");
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException absent) {
      return path.toAbsolutePath().normalize();
    }
  }

  /**
   * Compares a run.
   *
   * @param now what it came to, with every scenario that there is
   */
  public Comparison with(Evidence now) {
    return new Comparison(file, then, now);
  }
}

package io.github.losstck;

import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;
import java.util.Set;

/** Certifies a candidate against the features; by default against all of them. */
public final class Certification {

  private Certification() {}

  /**
   * Prepares a run over all scenarios.
   *
   * @param candidate to examine
   * @return the run, not started
   */
  public static Certification of(Candidate candidate) {
    return new Certification();
  }

  /**
   * Limits the run to profiles.
   *
   * @param profiles to run; empty means all
   * @return this run
   */
  public Certification profiles(Set<Profile> profiles) {
    return this;
  }

  /**
   * Limits the run to levels.
   *
   * @param levels to run; empty means all
   * @return this run
   */
  public Certification levels(Set<Level> levels) {
    return this;
  }

  /**
   * Limits the run to scenarios.
   *
   * @param idsOrPrefixes whole ids, or prefixes of ids; empty means all
   * @return this run
   */
  public Certification scenarios(Set<String> idsOrPrefixes) {
    return this;
  }

  /**
   * Lets somebody follow the run.
   *
   * @param progress told of each outcome
   * @return this run
   */
  public Certification progress(Progress progress) {
    return this;
  }

  /**
   * Runs the scenarios selected.
   *
   * @return the certificate and the outcomes behind it
   * @throws UsageException if a scenario is unknown, or if nothing is selected
   */
  public Certified run() {
    throw new UnsupportedOperationException("the runner is not in this build");
  }
}

package io.github.losstck.spec;

/**
 * Says how a run samples: how densely, and from which seed.
 *
 * @param effort how densely
 * @param seed of everything sampled
 * @param isSeedGiven whether the seed was given rather than derived from kit and provider
 */
public record Sampling(Effort effort, Seed seed, boolean isSeedGiven) {
  /** Samples quickly, from the published seed. */
  public static final Sampling PUBLISHED = new Sampling(Effort.QUICK, Seed.PUBLISHED, true);

  /**
   * Returns how a part of the run samples: from a seed of its own, so that it can be rerun alone.
   */
  public Sampling of(String part) {
    return new Sampling(effort, seed.of(part), isSeedGiven);
  }

  /** Returns the options that repeat this on the command line, each after a space. */
  public String options() {
    return (effort == Effort.QUICK ? "" : " --effort " + effort.word())
        + (isSeedGiven ? " --seed " + seed.hex() : "");
  }
}

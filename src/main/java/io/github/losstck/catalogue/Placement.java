package io.github.losstck.catalogue;

import io.github.losstck.spec.Level;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spec.Profile;
import java.util.Optional;

/**
 * Holds what a scenario counts for.
 *
 * @param profile that it belongs to
 * @param level of its demand
 * @param obligation how binding it is
 */
record Placement(Profile profile, Level level, Obligation obligation) {
  /** Returns what tags say, if they say all of it. */
  static Optional<Placement> of(Tags tags) {
    Optional<Profile> profile = tags.nearest(Profile.values(), Profile::tag);
    Optional<Level> level = tags.nearest(Level.values(), Level::tag);
    Optional<Obligation> obligation = tags.nearest(Obligation.values(), Obligation::tag);
    return profile.isPresent() && level.isPresent() && obligation.isPresent()
        ? Optional.of(new Placement(profile.get(), level.get(), obligation.get()))
        : Optional.empty();
  }
}

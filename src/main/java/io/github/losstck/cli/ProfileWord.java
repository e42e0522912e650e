package io.github.losstck.cli;

import io.github.losstck.spec.Profile;

/** Reads the word for a profile. */
final class ProfileWord extends Word<Profile> {
  ProfileWord() {
    super("profile", Profile.values(), Profile::word);
  }
}

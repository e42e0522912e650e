package io.github.losstck.spi;

import java.util.Objects;

/**
 * Names a provider on its certificate.
 *
 * @param name short and unique, of letters, digits, '.', '_' and '-': it names a folder of reports
 * @param version of the implementation under test, in up to 200 characters
 */
public record Identity(String name, String version) {
  private static final int LONGEST_VERSION = 200;

  /**
   * Checks the name, and the length of the version.
   *
   * @throws IllegalArgumentException if the name is not fit to name a folder, or the version is too
   *     long
   */
  public Identity {
    Objects.requireNonNull(version, "version");
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
      throw new IllegalArgumentException(
          "provider name '"
              + name
              + "' is not 1 to 100 letters, digits, '.', '_' or '-', a letter or digit first;"
              + " override identity()");
    }
    if (version.codePointCount(0, version.length()) > LONGEST_VERSION) {
      throw new IllegalArgumentException(
          "the version of provider "
              + name
              + " has more than "
              + LONGEST_VERSION
              + " characters; override identity()");
    }
  }

  /** Names a class: its simple name, and the version in its jar's manifest. */
  static Identity of(Class<?> type) {
    String simple = type.getSimpleName();
    String version = type.getPackage().getImplementationVersion();
    return new Identity(
        simple.isEmpty() ? type.getName().replaceAll("[^A-Za-z0-9._-]", "-") : simple,
        version == null ? "unversioned" : version);
  }
}

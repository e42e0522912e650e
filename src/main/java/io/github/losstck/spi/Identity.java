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
  private static final String UNVERSIONED = "unversioned";

  /**
   * Checks the name, and the length of the version.
   *
   * @throws IllegalDeclarationException if the name is not fit to name a folder, or the version is
   *     too long
   */
  public Identity {
    Objects.requireNonNull(version, "version");
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
      throw new IllegalDeclarationException(
          "provider name '"
              + name
              + "' is not 1 to 100 letters, digits, '.', '_' or '-', a letter or digit first",
          "give it another by @Provider or identity()");
    }
    if (version.codePointCount(0, version.length()) > LONGEST_VERSION) {
      throw new IllegalDeclarationException(
          "the version of provider " + name + " has more than " + LONGEST_VERSION + " characters",
          "give a shorter one by @Provider or identity()");
    }
  }

  /**
   * Names a class: as its {@link Provider} says, else by its simple name and the version in its
   * jar's manifest.
   */
  static Identity of(Class<?> type) {
    Provider said = type.getAnnotation(Provider.class);
    return said == null
        ? new Identity(nameOf(type), versionOf(type))
        : new Identity(
            said.name().isEmpty() ? nameOf(type) : said.name(),
            said.version().isEmpty() ? versionOf(source(said, type)) : said.version());
  }

  private static String nameOf(Class<?> type) {
    String simple = type.getSimpleName();
    return simple.isEmpty() ? type.getName().replaceAll("[^A-Za-z0-9._-]", "-") : simple;
  }

  private static Class<?> source(Provider said, Class<?> type) {
    return said.versionFrom() == void.class ? type : said.versionFrom();
  }

  private static String versionOf(Class<?> type) {
    Package jar = type.getPackage();
    String version = jar == null ? null : jar.getImplementationVersion();
    return version == null ? UNVERSIONED : version;
  }
}

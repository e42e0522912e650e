package io.github.losstck.verdict;

import io.github.losstck.spec.Seed;
import io.github.losstck.spi.Identity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Identifies the kit that examined a provider, so that others can check that theirs is the same.
 *
 * @param version of the kit
 * @param features SHA-256 of the feature files, one after another in the order of their paths
 * @param register SHA-256 of the register's resource
 * @param code SHA-256 of the kit's class files, one after another in the order of their paths
 */
public record Kit(String version, String features, String register, String code) {
  private static final String PROPERTIES = "/losstck/kit.properties";

  /**
   * Identifies this kit.
   *
   * @param features the text of each feature file by its path
   * @param register the bytes of the register's resource
   * @throws UncheckedIOException if the kit cannot read its own classes
   */
  public static Kit of(Map<String, byte[]> features, byte[] register) {
    return new Kit(
        currentVersion(),
        Digest.of(new TreeMap<>(features).values()),
        Digest.of(List.of(register)),
        Digest.ofOwnClasses());
  }

  /** Returns the version of the kit on the class path. */
  public static String currentVersion() {
    Properties properties = new Properties();
    try (InputStream in = Kit.class.getResourceAsStream(PROPERTIES)) {
      if (in == null) {
        throw new IOException(PROPERTIES + ": is missing; the kit's jar is not whole");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  /** Derives the seed for a provider, which the provider cannot choose after the fact. */
  public Seed seedFor(Identity provider) {
    return Seed.from(version, provider.name(), provider.version());
  }
}

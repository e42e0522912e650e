package io.github.losstck.libraries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Reads the version of a jar from what its build wrote, without loading any of its classes. */
final class Jar {
  /** Lies in every jar that holds the kit, whose manifest tells the kit's version. */
  private static final String KIT = Jar.class.getName().replace('.', '/') + ".class";

  private Jar() {}

  /**
   * Returns the version of the jar that holds a resource.
   *
   * @param resource a class in the jar
   * @param artifact the id under which Maven would have built it
   * @return the version; empty where it does not tell, or where the kit is in the same jar
   */
  static Optional<String> version(URL resource, String artifact) {
    try {
      if (!(resource.openConnection() instanceof JarURLConnection connection)) {
        return Optional.empty();
      }
      connection.setUseCaches(false);
      try (JarFile jar = connection.getJarFile()) {
        return jar.getEntry(KIT) != null
            ? Optional.empty()
            : inManifest(jar).or(() -> inPomProperties(jar, artifact));
      }
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty(); // a jar that cannot be read has no version to blame
    }
  }

  private static Optional<String> inManifest(JarFile jar) {
    try {
      Manifest manifest = jar.getManifest() == null ? new Manifest() : jar.getManifest();
      return Stream.of("Implementation-Version", "Bundle-Version")
          .map(manifest.getMainAttributes()::getValue)
          .filter(v -> v != null && !v.isBlank())
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> inPomProperties(JarFile jar, String artifact) {
    String end = "/" + artifact + "/pom.properties";
    return jar.stream()
        .filter(e -> e.getName().endsWith(end))
        .findFirst()
        .map(e -> load(jar, e).getProperty("version"));
  }

  private static Properties load(JarFile jar, JarEntry entry) {
    Properties properties = new Properties();
    try (InputStream in = jar.getInputStream(entry)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}

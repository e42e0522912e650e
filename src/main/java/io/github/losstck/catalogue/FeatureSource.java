package io.github.losstck.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Holds one feature file.
 *
 * @param uri under which it is run: {@code classpath:…} or {@code file:…}
 * @param path below the folder of features, with forward slashes
 * @param text of the file
 */
record FeatureSource(String uri, String path, byte[] text) {
  /** Names the folder of the features that the kit carries. */
  static final String KIT = "classpath:losstck/features";

  private static final String RESOURCE = KIT.substring("classpath:".length());

  /** Reads the features that the kit carries, from its jar or its class folder. */
  static List<FeatureSource> ofKit() {
    URL root = FeatureSource.class.getClassLoader().getResource(RESOURCE);
    if (root == null) {
      throw unreadable(RESOURCE, "no features on the class path");
    }
    try {
      if (!root.getProtocol().equals("jar")) {
        return in(Path.of(root.toURI()), KIT + "/");
      }
      try (FileSystem jar = FileSystems.newFileSystem(root.toURI(), Map.of())) {
        return in(jar.getPath(RESOURCE), KIT + "/");
      }
    } catch (IOException | URISyntaxException e) {
      throw unreadable(root.toString(), "cannot be read: " + e.getMessage());
    }
  }

  private static CatalogueException unreadable(String place, String problem) {
    return new CatalogueException(
        List.of(new Problem(Fault.UNREADABLE, place, problem, "the kit's jar is not whole")));
  }

  /** Reads the features below a folder. */
  static List<FeatureSource> in(Path folder) {
    return in(folder, root(folder));
  }

  /** Returns the URI of a folder, in the form that the engine gives to the files in it. */
  static String root(Path folder) {
    return folder.toFile().toURI().toString();
  }

  private static List<FeatureSource> in(Path folder, String prefix) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".feature"))
          .map(file -> read(folder, file, prefix))
          .sorted(Comparator.comparing(FeatureSource::path))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new CatalogueException(
          List.of(
              new Problem(
                  Fault.UNREADABLE,
                  folder.toString(),
                  "cannot be read: " + e,
                  "name the folder that holds the features")));
    }
  }

  private static FeatureSource read(Path folder, Path file, String prefix) {
    try {
      String path = folder.relativize(file).toString().replace('\\', '/');
      return new FeatureSource(
          URI.create(prefix + path).toString(), path, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

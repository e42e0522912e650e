package io.github.losstck;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Loads classes from the class path given on the command line, after those of the kit itself. */
public final class ClassPath {
  private ClassPath() {}

  /**
   * Opens a class path.
   *
   * @param text jars and folders, separated as the platform does; {@code lib/*} means all jars
   *     there
   * @return a loader, to be closed
   * @throws UsageException if an entry does not exist
   */
  public static URLClassLoader open(String text) {
    List<URL> urls = new ArrayList<>();
    for (String entry : text.split(File.pathSeparator)) {
      if (!entry.isBlank()) {
        add(urls, entry);
      }
    }
    return new URLClassLoader(
        "providers", urls.toArray(URL[]::new), ClassPath.class.getClassLoader());
  }

  /** Lists the folders and jars that a loader and its parents read, but the kit's own. */
  static List<Path> entries(ClassLoader loader) {
    List<URL> urls = new ArrayList<>();
    for (ClassLoader each = loader; each != null; each = each.getParent()) {
      if (each instanceof URLClassLoader reader) {
        urls.addAll(List.of(reader.getURLs()));
      }
    }
    Stream<Path> given =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath());
    Path kit = path(ClassPath.class.getProtectionDomain().getCodeSource().getLocation());
    return Stream.concat(urls.stream().map(ClassPath::path), given)
        .distinct()
        .filter(entry -> !entry.equals(kit))
        .toList();
  }

  private static Path path(URL url) {
    return Path.of(URI.create(url.toString()));
  }

  private static void add(List<URL> urls, String entry) {
    try {
      if (entry.equals("*") || entry.endsWith("/*") || entry.endsWith(File.separator + "*")) {
        for (Path jar :
            jars(Path.of(entry.equals("*") ? "." : entry.substring(0, entry.length() - 2)))) {
          urls.add(url(jar));
        }
        return;
      }
      Path path = Path.of(entry);
      if (Files.exists(path)) {
        urls.add(url(path));
        return;
      }
    } catch (IOException | InvalidPathException e) {
      // falls through: what cannot be read is as good as absent
    }
    throw new UsageException(
        "--class-path: '" + entry + "' cannot be read; name jars and folders that exist");
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
    }
  }
}

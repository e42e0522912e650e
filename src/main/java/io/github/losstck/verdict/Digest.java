package io.github.losstck.verdict;

import io.github.losstck.spec.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Computes SHA-256 digests that anybody can recompute with {@code cat … | sha256sum}. */
public final class Digest {
  private static final String PACKAGE = "io/github/losstck";

  private Digest() {}

  /**
   * Digests byte strings, one after another.
   *
   * @param parts to digest
   * @return 64 hexadecimal digits
   */
  public static String of(Collection<byte[]> parts) {
    return HexFormat.of().formatHex(Sha256.of(parts));
  }

  /** Digests the class files of the kit, whether they lie in a jar or in a folder. */
  static String ofOwnClasses() {
    try {
      return ofClasses(
          Path.of(Digest.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the kit cannot tell where its classes lie", e);
    }
  }

  /** Digests the class files of the kit in a jar or below a folder, in the order of their paths. */
  static String ofClasses(Path location) {
    try {
      if (Files.isDirectory(location)) {
        return of(classes(location).values());
      }
      try (FileSystem jar = FileSystems.newFileSystem(location)) {
        return of(classes(jar.getPath("/")).values());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(location + ": cannot be read", e);
    }
  }

  private static SortedMap<String, byte[]> classes(Path root) throws IOException {
    SortedMap<String, byte[]> classes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root.resolve(PACKAGE))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        classes.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return classes;
  }
}

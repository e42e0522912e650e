package io.github.losstck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds classes by what is in their files, without loading any. */
final class ClassFiles {
  private static final String SUFFIX = ".class";

  private final String text;
  private final Set<String> names = new TreeSet<>();

  private ClassFiles(String text) {
    this.text = text;
  }

  /**
   * Searches a class path; what cannot be read has no classes.
   *
   * @param text in ASCII, as it stands in the constant pool
   * @param classPath folders and jars
   * @return the names of the classes whose file holds the text, sorted
   */
  static Set<String> containing(String text, List<Path> classPath) {
    ClassFiles search = new ClassFiles(text);
    for (Path entry : classPath) {
      try {
        search.add(entry);
      } catch (IOException e) {
        // as good as absent, for the virtual machine too
      }
    }
    return search.names;
  }

  private void add(Path entry) throws IOException {
    if (Files.isDirectory(entry)) {
      addFolder(entry);
    } else if (Files.isRegularFile(entry)) {
      addJar(entry);
    }
  }

  private void addFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).toList()) {
        String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
        addIfContaining(path, Files.readAllBytes(file));
      }
    }
  }

  private void addJar(Path jar) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : file.stream().filter(e -> e.getName().endsWith(SUFFIX)).toList()) {
        try (InputStream in = file.getInputStream(entry)) {
          addIfContaining(entry.getName(), in.readAllBytes());
        }
      }
    }
  }

  private void addIfContaining(String path, byte[] bytes) {
    if (new String(bytes, ISO_8859_1).contains(text)) {
      names.add(path.substring(0, path.length() - SUFFIX.length()).replace('/', '.'));
    }
  }
}

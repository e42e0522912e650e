package io.github.losstck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {
  @TempDir private Path folder;

  @Test
  void opensJarsAndFolders() throws IOException {
    Path jar = Files.createFile(folder.resolve("a.jar"));
    assertEquals(List.of("a.jar", name(folder)), names(jar + File.pathSeparator + folder));
    assertEquals(List.of(), names(""));
  }

  @Test
  void takesAStarForAllJarsOfAFolder() throws IOException {
    Files.createFile(folder.resolve("b.jar"));
    Files.createFile(folder.resolve("a.jar"));
    Files.createFile(folder.resolve("notes.txt"));
    assertEquals(List.of("a.jar", "b.jar"), names(folder + "/*"));
  }

  @Test
  void namesTheEntryThatCannotBeRead() {
    String absent = folder.resolve("absent.jar").toString();
    UsageException thrown = assertThrows(UsageException.class, () -> ClassPath.open(absent));
    assertEquals(
        "--class-path: '" + absent + "' cannot be read; name jars and folders that exist",
        thrown.getMessage());
    assertThrows(UsageException.class, () -> ClassPath.open(absent + "/*"));
    assertThrows(UsageException.class, () -> ClassPath.open("\0"));
  }

  private static List<String> names(String classPath) throws IOException {
    try (URLClassLoader loader = ClassPath.open(classPath)) {
      return Arrays.stream(loader.getURLs()).map(u -> name(Path.of(u.getPath()))).toList();
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}

package io.github.losstck.verdict;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestTest {
  @TempDir private Path folder;

  @Test
  void isThatOfTheBytesOneAfterAnother() {
    String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"; // FIPS 180-2
    assertEquals(abc, Digest.of(List.of("abc".getBytes(UTF_8))));
    assertEquals(abc, Digest.of(List.of("a".getBytes(UTF_8), "bc".getBytes(UTF_8))));
  }

  @Test
  void agreesBetweenJarAndFolder() throws IOException {
    Map<String, String> classes =
        Map.of(
            "io/github/losstck/B.class", "b",
            "io/github/losstck/A.class", "a",
            "io/github/losstck/spi/A$1.class", "inner",
            "org/other/C.class", "not the kit's",
            "io/github/losstck/notes.txt", "no class");
    Path jar = folder.resolve("kit.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, String> each : classes.entrySet()) {
        out.putNextEntry(new JarEntry(each.getKey()));
        out.write(each.getValue().getBytes(UTF_8));
        Path file = folder.resolve("classes").resolve(each.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, each.getValue());
      }
    }
    String ofFolder = Digest.ofClasses(folder.resolve("classes"));
    assertEquals(Digest.ofClasses(jar), ofFolder);
    assertEquals(Digest.of(List.of("abinner".getBytes(UTF_8))), ofFolder);
    Files.writeString(folder.resolve("classes/io/github/losstck/A.class"), "other");
    assertNotEquals(ofFolder, Digest.ofClasses(folder.resolve("classes")));
  }
}

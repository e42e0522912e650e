package io.github.losstck.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Language.class)
  void writesItsFilesAndNoOthers(Language language) throws IOException {
    new Project(language, "1.2.3").write(folder);
    assertEquals(new TreeSet<>(language.files()), written());
    assertTrue(written().containsAll(Set.of("README.md", ".gitignore", language.adapter())));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFileOfTheKitIsWritten(Language language) throws IOException {
    Path kept = Path.of("src/main/resources/losstck/adapters", language.word());
    assertEquals(language.files().size(), files(kept).size());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void namesTheKitItWasWrittenBy(Language language) throws IOException {
    new Project(language, "1.2.3").write(folder);
    assertTrue(Files.readString(folder.resolve("README.md")).contains("loss-tck 1.2.3"));
    for (String file : language.files()) {
      assertFalse(Files.readString(folder.resolve(file)).contains("@version@"), file);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void showsHowItIsCertified(Language language) throws IOException {
    String last = new Project(language, "1.2.3").commands().stream().reduce((a, b) -> b).get();
    assertTrue(last.startsWith("java -jar loss-tck.jar certify "), last);
  }

  @Test
  void dependsOnTheKitInItsVersion() throws IOException {
    new Project(Language.JAVA, "1.2.3").write(folder);
    String pom = Files.readString(folder.resolve("pom.xml"));
    assertTrue(pom.contains("<artifactId>loss-tck</artifactId>"), pom);
    assertTrue(pom.contains("<version>1.2.3</version>"), pom);
  }

  @Test
  void overwritesNothing() throws IOException {
    Path mine = Files.writeString(folder.resolve("adapter.py"), "mine");
    Project project = new Project(Language.PYTHON, "1.2.3");
    assertThrows(FileAlreadyExistsException.class, () -> project.write(folder));
    assertEquals("mine", Files.readString(mine));
  }

  private Set<String> written() throws IOException {
    return files(folder);
  }

  private static Set<String> files(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(Files::isRegularFile)
          .map(p -> root.relativize(p).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}

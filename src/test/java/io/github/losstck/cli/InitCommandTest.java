package io.github.losstck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.losstck.starter.Language;
import io.github.losstck.verdict.Kit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InitCommandTest {
  @TempDir private Path features;
  @TempDir private Path folder;
  private Session session;

  @BeforeEach
  void start() throws IOException {
    session = new Session(features);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void writesAProjectAndSaysWhatIsNext(Language language) {
    Path project = folder.resolve("deep/project");
    assertEquals(0, init(language.word(), project), session.err.toString());
    List<String> lines = session.out.toString().lines().toList();
    for (String file : language.files()) {
      assertTrue(Files.isRegularFile(project.resolve(file)), file);
      assertTrue(lines.contains("wrote " + project.resolve(file)), lines.toString());
    }
    assertTrue(
        lines.get(lines.size() - 1).startsWith("  java -jar loss-tck.jar certify "),
        lines.toString());
    assertTrue(lines.stream().anyMatch(l -> l.startsWith("next: fill in " + project)));
  }

  @Test
  void namesItsOwnVersion() throws IOException {
    init("java", folder);
    String pom = Files.readString(folder.resolve("pom.xml"));
    assertTrue(pom.contains("<version>" + Kit.currentVersion() + "</version>"), pom);
  }

  @Test
  void beginsWithWhatMavenHasToFind() throws IOException {
    init("java", folder);
    String first = "mvn -B -q install -DskipTests  # once, in the clone of loss-tck";
    List<String> lines = session.out.toString().lines().toList();
    assertEquals("  " + first, lines.get(lines.size() - 5), lines.toString());
    String readme = Files.readString(folder.resolve("README.md"));
    assertTrue(readme.indexOf(first) < readme.indexOf("mvn -q package"), readme);
  }

  @Test
  void leavesAFolderThatIsNotEmptyAlone() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    assertEquals(2, init("python", folder));
    complains(folder + ": is not empty, and nothing is overwritten; name a new folder");
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("mine.txt")), files.toList());
    }
  }

  @Test
  void refusesAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.txt"), "mine");
    assertEquals(2, init("python", file));
    complains(file + ": is a file; name a folder");
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void saysWhereItCannotWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.txt"), "mine");
    assertEquals(3, init("python", file.resolve("project")));
    complains(file.resolve("project") + ": cannot be written (");
  }

  @Test
  void saysWhereItIsNotPermittedToWrite() {
    assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder), "all is permitted");
    assertEquals(3, init("python", folder.resolve("project")));
    complains(folder.resolve("project") + ": cannot be written (AccessDeniedException");
  }

  private int init(String language, Path project) {
    return session.execute("init", "--language", language, project.toString());
  }

  private void complains(String problem) {
    String message = session.err.toString();
    assertEquals(1, message.lines().count(), message);
    assertTrue(message.startsWith("loss-tck: " + problem), message);
  }
}

package io.github.losstck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.verdict.Kit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the README's project to that under src/it/good, which every build runs. */
class ReadmeTest {
  private static final Path PROJECT = Path.of("src/it/good");

  @ParameterizedTest
  @ValueSource(strings = {"AcmeProvider", "AcmeTckTest"})
  void showsCodeThatRuns(String type) throws IOException {
    Path file = PROJECT.resolve("src/test/java/com/acme").resolve(type + ".java");
    requireBlock("java", Files.readString(file));
  }

  @Test
  void showsTheDependencyThatItHas() throws IOException {
    String pom = Files.readString(PROJECT.resolve("pom.xml"));
    int begin = pom.indexOf("    <dependency>");
    int end = pom.indexOf("  </dependencies>");
    requireBlock(
        "xml",
        pom.substring(begin, end).indent(-4).replace("@project.version@", Kit.currentVersion()));
  }

  private static void requireBlock(String language, String text) throws IOException {
    String block = "```" + language + "\n" + text + "```\n";
    assertTrue(Files.readString(Path.of("README.md")).contains(block), block);
  }
}

package io.github.losstck.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.losstck.spec.Entry;
import io.github.losstck.spec.Register;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes the kit as it is, and reads what is written of it. */
class TraceabilityTest {
  private static final Path SOURCES = Path.of("src/main/java");

  @TempDir private Path folder;

  private static byte[] ofBuild() throws IOException {
    try (InputStream in =
        TraceabilityProcessor.class
            .getClassLoader()
            .getResourceAsStream(TraceabilityFile.RESOURCE)) {
      return in.readAllBytes();
    }
  }

  private static List<JsonNode> entries() throws IOException {
    List<JsonNode> entries = new ArrayList<>();
    new ObjectMapper().readTree(ofBuild()).get("entries").forEach(entries::add);
    return entries;
  }

  @Test
  void writesWhatTheBuildWrote() throws IOException {
    Compilation compilation = new Kit(folder).processed();
    assertEquals(List.of(), Kit.said(compilation));
    JavaFileObject only = compilation.generatedFiles().get(0);
    assertEquals(1, compilation.generatedFiles().size());
    try (InputStream in = only.openInputStream()) {
      assertArrayEquals(ofBuild(), in.readAllBytes());
    }
  }

  @Test
  void writesNothingOfWhatDoesNotFit() throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Kit kit = new Kit(folder);
    kit.editSource("verdict/Agreement.java", "@Specified(\"C18\")", "");
    kit.processInto(classes);
    assertTrue(Files.notExists(classes.resolve(TraceabilityFile.RESOURCE)));
  }

  /** Whoever replaces the lock takes the one that is written. */
  @Test
  void writesTheLockAsItShouldBe() throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Kit kit = new Kit(folder);
    kit.editFeature(
        "1-maximum-likelihood/1-likelihood.feature", "| distant  | 1000", "| remote   | 1000");
    kit.processInto(classes);
    String renewed = Files.readString(classes.resolve(ScenarioLock.RESOURCE));
    assertTrue(renewed.contains("\nnormal-mean.three.distant gone 0\n"), renewed);
    assertTrue(renewed.contains("\nnormal-mean.three.remote @"), renewed);
    assertTrue(Files.notExists(classes.resolve(TraceabilityFile.RESOURCE)));
  }

  @Test
  void saysNothingUnlessToldTo() {
    Compilation compilation =
        Compiler.javac()
            .withOptions("-Xlint:all")
            .withProcessors(new TraceabilityProcessor())
            .compile(JavaFileObjects.forSourceString("A", "class A {}"));
    assertEquals(List.of(), Kit.said(compilation));
  }

  @Test
  void tellsOfEveryEntry() throws IOException {
    assertEquals(
        Register.load().entries().stream().map(Entry::id).toList(),
        entries().stream().map(e -> e.get("id").textValue()).toList());
    for (JsonNode entry : entries()) {
      boolean tied = !entry.path("code").isEmpty() && !entry.path("scenarios").isEmpty();
      assertTrue(tied != entry.has("excluded"), entry::toString);
    }
  }

  /** The build looks for annotations in the packages that the pom lists. */
  @Test
  void missesNoAnnotation() throws IOException {
    String code = entries().toString();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(TraceabilityTest::isAnnotated).toList()) {
        String name = SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.');
        assertTrue(code.contains("\"" + name), name + " is not in " + TraceabilityFile.RESOURCE);
      }
    }
  }

  private static boolean isAnnotated(Path file) {
    try {
      return Files.isRegularFile(file) && Files.readString(file).contains("\n@Specified(")
          || Files.isRegularFile(file) && Files.readString(file).contains("\n  @Specified(");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

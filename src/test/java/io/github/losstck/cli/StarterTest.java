package io.github.losstck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import io.github.losstck.processor.ProviderProcessor;
import io.github.losstck.starter.Adapter;
import io.github.losstck.starter.Language;
import io.github.losstck.starter.Project;
import io.github.losstck.verdict.Kit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Certifies projects as they are written, which fail, and adapters in which nothing is missing. */
class StarterTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();

  @Test
  void theProjectInJavaIsFoundAndFailsUntilItIsFilledIn() throws IOException {
    new Project(Language.JAVA, Kit.currentVersion()).write(folder);
    Path classes = compiled(folder.resolve("src/main/java/com/acme/AcmeProvider.java"));
    assertEquals(
        1,
        certify("acme", "--scenario", "output.sigmoid-loss", "--class-path", classes.toString()));
    assertTrue(out.toString().contains("was      NaN"), out.toString());
    assertTrue(out.toString().contains("acme does not conform"), out.toString());
  }

  @ParameterizedTest
  @EnumSource(mode = EXCLUDE, names = "JAVA")
  void aProjectWithAnAdapterFailsUntilItIsFilledIn(Language language) {
    Adapter adapter = Adapter.begun(language, folder.resolve("project"));
    assertEquals(
        1,
        certify("--scenario", "output.sigmoid-loss", "--command", adapter.line()),
        out.toString());
    assertTrue(out.toString().contains("was      NaN"), out.toString());
    assertTrue(out.toString().contains("acme does not conform"), out.toString());
  }

  @ParameterizedTest
  @EnumSource(names = {"PYTHON", "NODE"})
  void anAdapterWithAllOperationsConforms(Language language) {
    assertEquals(0, certify("--command", Adapter.finished(language).line()), out.toString());
    assertTrue(out.toString().contains("plain-" + language.word() + " conforms"), out.toString());
  }

  @Test
  void theTestInJavaCompiles() throws IOException {
    new Project(Language.JAVA, Kit.currentVersion()).write(folder);
    compiled(
        folder.resolve("src/main/java/com/acme/AcmeProvider.java"),
        folder.resolve("src/test/java/com/acme/AcmeTckTest.java"));
  }

  private int certify(String... provider) {
    List<String> line = new ArrayList<>(List.of("certify", "--level", "document", "--no-allure"));
    line.addAll(List.of("--reports", folder.resolve("reports").toString()));
    line.addAll(List.of(provider));
    return LossTckCommand.commandLine(Engine.ofKit(), false)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(out, true))
        .execute(line.toArray(String[]::new));
  }

  private Path compiled(Path... sources) {
    Path classes = folder.resolve("classes");
    ByteArrayOutputStream problems = new ByteArrayOutputStream();
    List<String> arguments = new ArrayList<>(List.of("-d", classes.toString()));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    arguments.addAll(List.of("-Xlint:all,-path,-processing", "-Werror"));
    arguments.addAll(List.of("-processor", ProviderProcessor.class.getName()));
    for (Path source : sources) {
      arguments.add(source.toString());
    }
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, problems, problems, arguments.toArray(String[]::new));
    assertEquals(0, status, problems.toString(StandardCharsets.UTF_8));
    return classes;
  }
}

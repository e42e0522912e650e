package io.github.losstck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.starter.Language;
import io.github.losstck.starter.Project;
import io.github.losstck.verdict.Kit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certifies the projects as they are written, which must not conform. */
class StarterTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();

  @Test
  void theProjectInJavaIsFoundAndFailsUntilItIsFilledIn() throws IOException {
    new Project(Language.JAVA, Kit.currentVersion()).write(folder);
    Path classes = compiled(folder.resolve("src/main/java/com/acme/AcmeProvider.java"));
    String service = "META-INF/services/io.github.losstck.spi.LossProvider";
    Files.createDirectories(classes.resolve(service).getParent());
    Files.copy(folder.resolve("src/main/resources").resolve(service), classes.resolve(service));
    assertEquals(1, certify("acme", "--profile", "sigmoid", "--class-path", classes.toString()));
    assertTrue(out.toString().contains("was      NaN"), out.toString());
    assertTrue(out.toString().contains("acme does not conform"), out.toString());
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
    arguments.addAll(List.of("-Xlint:all,-path", "-proc:none", "-Werror"));
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

package io.github.losstck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.verdict.Kit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCommandTest {
  @TempDir private Path features;
  private Session session;

  @BeforeEach
  void start() throws IOException {
    session = new Session(features);
  }

  @Test
  void listsProviders() {
    assertEquals(List.of("commons-math", "listing", "reference"), list("providers"));
  }

  @Test
  void listsProvidersPastThoseThatBreak(@TempDir Path folder) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve("io.github.losstck.spi.LossProvider"),
        "io.github.losstck.Broken$ThrowsInConstructor\nio.github.losstck.Broken$Sound\n");
    assertEquals(0, session.execute("list", "providers", "--class-path", folder.toString()));
    assertTrue(session.out.toString().contains("Sound"));
    assertEquals(1, session.err.toString().lines().count());
  }

  @Test
  void listsProfiles() {
    assertEquals("softmax      softmax, logSoftmax, softmaxCrossEntropy", list("profiles").get(3));
  }

  @Test
  void listsLevels() {
    List<String> lines = list("levels");
    assertEquals(
        List.of("document", "accurate", "robust", "law", "behaved"),
        lines.stream().map(line -> line.substring(0, line.indexOf(' '))).toList());
    assertEquals(
        "law          relations between answers: mirror images, shifts, exchanged classes",
        lines.get(3));
  }

  @Test
  void listsScenarios() {
    assertEquals(List.of("sigmoid.half  Half"), list("scenarios"));
  }

  @Test
  void listsTheRegister() {
    List<String> lines = list("register");
    assertEquals(81, lines.size());
    assertEquals("2-1  Sigmoid: s(x) = 1 / (1 + e^-x).", lines.get(14));
  }

  @Test
  void showsAnEntryWithWhatRunsIt() {
    assertEquals(0, session.execute("list", "register", "2-1"), session.err.toString());
    List<String> lines =
        session.out.toString().lines().filter(l -> !l.matches("(answered by|  +) .*")).toList();
    assertEquals(
        List.of(
            "2-1  Sigmoid: s(x) = 1 / (1 + e^-x).",
            "asks         sigmoid",
            "run by       sigmoid.half  Half"),
        lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "register | Z1 | entry 'Z1' is unknown; 'loss-tck list register' shows them all",
        "scenarios | 2-1 | '2-1' is one too many; only 'list register' takes an id",
      })
  void refusesAnIdOfNothing(String what, String id, String problem) {
    assertEquals(2, session.execute("list", what, id));
    assertEquals("loss-tck: " + problem, session.err.toString().strip());
  }

  @Test
  void givesAnOverview() {
    assertEquals(0, session.execute("list"));
    assertTrue(session.out.toString().contains("profiles:" + System.lineSeparator() + "  likel"));
  }

  @Test
  void tellsTheVersion() {
    assertEquals(0, session.execute("--version"));
    assertEquals("loss-tck " + Kit.currentVersion(), session.out.toString().strip());
  }

  private List<String> list(String what) {
    assertEquals(0, session.execute("list", what), session.err.toString());
    return session.out.toString().lines().toList();
  }
}

package io.github.losstck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.losstck.Broken;
import io.github.losstck.spec.Effort;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;
import io.github.losstck.spec.Seed;
import io.github.losstck.starter.Adapter;
import io.github.losstck.starter.Language;
import io.github.losstck.verdict.Selection;
import io.github.losstck.verdict.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class CertifyCommandTest {
  @TempDir private Path features;
  @TempDir private Path reports;
  private Session session;

  @BeforeEach
  void start() throws IOException {
    session = new Session(features);
  }

  @Test
  void certifiesSeveralProviders() throws IOException {
    assertEquals(0, certify("reference", "listing"));
    List<String> lines = session.out.toString().lines().toList();
    assertTrue(lines.contains("reference conforms"), session.out.toString());
    assertEquals("listing conforms", lines.get(lines.size() - 1));
    assertEquals("conforms", certificate("reference").get("verdict").textValue());
    assertEquals("conforms", certificate("listing").get("verdict").textValue());
    assertTrue(session.err.toString().contains("reference: 3 of 3 examined"));
  }

  @ParameterizedTest
  @CsvSource({
    "PASSED, PASSED, 0",
    "PASSED, FAILED, 1",
    "PASSED, UNCERTAIN, 1",
    "FAILED, ERRORED, 3",
    "ERRORED, FAILED, 3",
    "NOT_RUN, PASSED, 3",
    "NOT_CLAIMED, PASSED, 1",
  })
  void exitsWithTheGravestStatus(Status reference, Status listing, int expected) {
    session.ending("reference", () -> reference).ending("listing", () -> listing);
    assertEquals(expected, certify("reference", "listing"));
  }

  @Test
  void keepsTheOtherResultsWhenAProviderIsUnknown() {
    assertEquals(2, certify("nosuch", "reference"));
    assertEquals(1, session.err.toString().lines().filter(l -> l.contains("'nosuch'")).count());
    assertTrue(session.out.toString().contains("reference conforms"));
  }

  @Test
  void keepsTheOtherResultsWhenAProviderBreaks() {
    assertEquals(3, certify(Broken.ThrowsInConstructor.class.getName(), "reference"));
    assertTrue(session.err.toString().contains("the constructor threw"));
    assertFalse(session.err.toString().contains("\tat "));
    assertTrue(session.out.toString().contains("reference conforms"));
  }

  @Test
  void repeatsWhatAnAdapterWroteThatDiesAtTheStart() {
    String python = Adapter.finished(Language.PYTHON).command().get(0);
    String dying = python + " -c \"import sys; print('no licence', file=sys.stderr); sys.exit(7)\"";
    assertEquals(3, session.execute("certify", "--command", dying));
    List<String> lines = session.err.toString().lines().toList();
    assertTrue(lines.get(0).contains("the process exited with 7; smoke --command"), lines.get(0));
    assertTrue(lines.get(0).endsWith(" with the same options says what to mend"), lines.get(0));
    assertEquals("loss-tck:   stderr   no licence", lines.get(1));
  }

  @Test
  void givesTheOptionsOfProcessesAgain() {
    ProcessOptions options = new ProcessOptions();
    CommandLine line = new CommandLine(CommandSpec.create()).addMixin("options", options);
    line.parseArgs("--restarts", "3");
    assertEquals("", options.given());
    line.parseArgs("-cp", "a.jar:lib/*", "--deadline", "0.5", "--memory", "256");
    assertEquals("--class-path 'a.jar:lib/*' --deadline 0.5 --memory 256", options.given());
  }

  @Test
  void keepsTheOtherResultsWhenTheKitRunsOutOfMemory() {
    session.ending("reference", () -> throwing(new OutOfMemoryError("Java heap space")));
    assertEquals(3, certify("reference", "listing"));
    assertTrue(
        session.err.toString().contains("loss-tck: certifying 'reference': out of memory; give"));
    assertTrue(session.out.toString().contains("listing conforms"));
  }

  @Test
  void saysInOneLineThatTheKitBroke() {
    session.ending("reference", () -> throwing(new StackOverflowError()));
    assertEquals(3, certify("reference", "--quiet"));
    assertEquals(
        "loss-tck: certifying 'reference': java.lang.StackOverflowError; run again with"
            + " --stack-traces and report it",
        session.err.toString().strip());
  }

  @Test
  void showsStackTracesWhenAsked() {
    session.ending("reference", () -> throwing(new StackOverflowError()));
    assertEquals(3, certify("reference", "--stack-traces"));
    assertTrue(session.err.toString().contains("\tat io.github.losstck"));
  }

  @Test
  void refusesTwoProvidersOfOneName() {
    assertEquals(2, certify("reference", "reference"));
    assertTrue(session.err.toString().contains("one named 'reference' was certified before"));
    String sound = Broken.Sound.class.getName();
    assertEquals(2, certify(sound, Broken.Namesake.class.getName()));
  }

  @Test
  void passesTheSelectionOn() {
    assertEquals(
        0,
        certify(
            "reference", "--profile", "sigmoid,softmax", "--level", "document", "--scenario", "a"));
    assertEquals(
        List.of(
            Selection.of(
                List.of(Profile.SIGMOIDS, Profile.SOFTMAXES),
                List.of(Level.DOCUMENT),
                List.of("a"))),
        session.selections);
    assertTrue(session.out.toString().contains("reference conforms for the selection ("));
  }

  @Test
  void passesEffortSeedAndResumingOn() {
    assertEquals(0, certify("reference", "--effort", "full", "--seed", "2a"));
    assertEquals(0, certify("reference", "--seed", "published", "--resume"));
    assertEquals(
        List.of(
            new Request(Selection.everything(), Effort.FULL, Optional.of(Seed.parse("2a")), false),
            new Request(Selection.everything(), Effort.QUICK, Optional.of(Seed.PUBLISHED), true)),
        session.requests);
  }

  @Test
  void refusesAnEffortOrASeedThatIsNone() {
    assertEquals(2, certify("reference", "--effort", "heroic"));
    assertTrue(session.err.toString().contains("known: quick, full, exhaustive"));
    assertEquals(2, certify("reference", "--seed", "pi"));
    assertTrue(session.err.toString().contains("give 1 to 16 hexadecimal digits"));
  }

  @Test
  void leavesEarlierReportsAloneWhenNothingIsSelected() throws IOException {
    assertEquals(0, certify("reference"));
    assertEquals(2, certify("reference", "--scenario", "misspelt"));
    assertEquals("conforms", certificate("reference").get("verdict").textValue());
  }

  @Test
  void saysOnceWhatIsWrongForAllProviders() {
    assertEquals(2, certify("reference", "listing", "--scenario", "misspelt"));
    assertEquals(1, session.err.toString().lines().count());
  }

  @Test
  void removesEarlierReportsWhenARunBegins() throws IOException {
    assertEquals(0, certify("reference"));
    session.ending("reference", () -> Status.ERRORED);
    Files.createDirectories(reports.resolve("reference/certificate.json.partial/in the way"));
    assertEquals(3, certify("reference"));
    assertFalse(Files.exists(reports.resolve("reference/certificate.json")));
    assertTrue(session.err.toString().contains("certificate.json: cannot be written"));
    assertTrue(session.out.toString().contains("reference broke"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "certify; no implementation is named; name a provider, an adapter with --command, or a server with --oip",
        "certify --command ''; --command: is empty; give a program and its arguments",
        "certify reference --deadline 0; --deadline: is too short; give at least 0.001 seconds",
        "certify reference --memory 0; --memory: is no size; give at least 1 MiB",
        "certify reference --restarts -1; --restarts: is below 0; give 0 or more",
        "certify reference --profile softmx; there is no profile 'softmx' (known: likelihood,",
        "certify reference --level exact; there is no level 'exact' (known: document, accurate,",
        "certify reference --colour; Unknown option: '--colour'",
        "certify reference --class-path absent.jar; --class-path: 'absent.jar' cannot be read",
        "certfy reference; there is no command 'certfy' (known: certify, list, ",
        "list colours; there is no list of 'colours' (known: providers, profiles, levels,",
        "init --language java; Missing required parameter: 'DIR'",
        "init away; Missing required option: '--language=LANGUAGE'",
        "init --language rust away; there is no language 'rust' (known: java, python, node, cpp)",
        "''; no command given (known: certify, list, ",
      })
  void explainsMisuseInOneLine(String line, String problem) {
    assertEquals(2, session.execute(line.isEmpty() ? new String[0] : line.split(" ")));
    String message = session.err.toString();
    assertEquals(1, message.lines().count(), message);
    assertTrue(message.startsWith("loss-tck: "), message);
    assertTrue(message.contains(problem), message);
    assertEquals("", session.out.toString());
  }

  @Test
  void saysWhatIsMalformedInTheFeatures() throws IOException {
    Files.writeString(features.resolve("two.feature"), "Feature: Two\n  Scenario: No id\n");
    assertEquals(3, certify("reference"));
    String message = session.err.toString();
    assertTrue(message.contains("two.feature"), message);
    message.lines().forEach(l -> assertTrue(l.startsWith("loss-tck: "), l));
  }

  @Test
  void showsTheVerdictAloneWhenQuiet() {
    assertEquals(0, certify("reference", "--quiet"));
    assertEquals("reference conforms", session.out.toString().strip());
    assertEquals("", session.err.toString());
  }

  @Test
  void keepsAProvidersPrintsOutOfTheSummary() {
    session.ending(
        "reference",
        () -> {
          System.out.println("reference conforms, take my word for it");
          return Status.FAILED;
        });
    PrintStream standard = System.out;
    PrintStream error = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream diverted = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(diverted, true, StandardCharsets.UTF_8));
    try {
      assertEquals(1, certify("reference", "--quiet"));
    } finally {
      System.setOut(standard);
      System.setErr(error);
    }
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
    String prints = diverted.toString(StandardCharsets.UTF_8);
    assertTrue(prints.startsWith("reference conforms, take my word for it"), prints);
    assertEquals(
        "reference does not conform: 2 failed; nothing passed", session.out.toString().strip());
  }

  @Test
  void leavesAllureOutWhenTold() {
    assertEquals(0, certify("reference", "--no-allure"));
    assertFalse(Files.exists(reports.resolve("reference/allure-results")));
    assertTrue(Files.exists(reports.resolve("reference/junit.xml")));
  }

  private static Status throwing(Error error) {
    throw error;
  }

  private JsonNode certificate(String provider) throws IOException {
    Path file = reports.resolve(provider).resolve("certificate.json");
    return new ObjectMapper().readTree(file.toFile());
  }

  private int certify(String... arguments) {
    String[] all = new String[arguments.length + 4];
    all[0] = "certify";
    all[1] = "--in-process";
    all[2] = "--reports";
    all[3] = reports.toString();
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    return session.execute(all);
  }
}

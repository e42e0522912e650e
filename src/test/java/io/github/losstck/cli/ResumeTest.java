package io.github.losstck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Tensor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cuts runs short, resumes them, and holds the reports against those of a run that was not cut. */
class ResumeTest {
  private static final String SCENARIOS =
      "accuracy.sigmoid.ranks,accuracy.sigmoid.thresholds,accuracy.softmax-loss.ranks,softmax-loss.of";

  @TempDir private Path folder;

  /** Is right about one operation, and wrong without end about another. */
  public static final class Cut implements LossProvider {
    private static final ReferenceProvider REFERENCE = new ReferenceProvider();

    @Override
    public Identity identity() {
      return new Identity("cut", "1 \ud800 \u2028");
    }

    @Override
    public Tensor sigmoid(Tensor logits) {
      return logits.map(x -> 1 / (1 + Math.exp(-x)));
    }

    @Override
    public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
      return REFERENCE.softmaxCrossEntropy(labels, logits).map(loss -> loss > 1 ? -0.0 : loss);
    }
  }

  private record Ended(int status, String out, String err) {}

  private static Ended certify(Path reports, String... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> arguments = new ArrayList<>(List.of("certify", Cut.class.getName()));
    arguments.addAll(List.of("--reports", reports.toString(), "--scenario", SCENARIOS));
    arguments.addAll(List.of(options));
    int status =
        LossTckCommand.commandLine(Engine.ofKit(), false)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments.toArray(String[]::new));
    return new Ended(status, out.toString(), err.toString());
  }

  /** Reads all that a run wrote, what it says of where and when it took place left out. */
  private static Map<String, String> reports(Path reports) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Path own = reports.resolve("cut");
    try (Stream<Path> files = Files.walk(own)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(own.relativize(file).toString(), Files.readString(file));
      }
    }
    texts.computeIfPresent("certificate.json", (name, text) -> withoutEnvironment(text));
    texts.computeIfPresent("journal.jsonl", (name, text) -> sorted(text));
    texts.replaceAll((name, text) -> name.startsWith("allure-results") ? timeless(text) : text);
    return texts;
  }

  private static String timeless(String result) {
    return result.replaceAll("\"(start|stop)\":\\d+", "");
  }

  /** Leaves out in which order subjects that are examined side by side came to their outcomes. */
  private static String sorted(String journal) {
    return journal
        .lines()
        .map(line -> line.substring(0, line.lastIndexOf("\"sha256\"")))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String withoutEnvironment(String certificate) {
    int from = certificate.indexOf("  \"environment\" : {");
    int to = certificate.indexOf("  },", from);
    assertTrue(from > 0 && to > from, certificate);
    return certificate.substring(0, from) + certificate.substring(to);
  }

  private static int takenOver(Path reports) throws IOException {
    Path certificate = reports.resolve("cut/certificate.json");
    return new ObjectMapper()
        .readTree(certificate.toFile())
        .at("/environment/takenOver")
        .intValue();
  }

  @Test
  void comesToTheSameWhereverItWasCut() throws IOException {
    Path whole = folder.resolve("whole");
    Ended uncut = certify(whole);
    assertEquals(1, uncut.status, uncut.err);
    assertEquals(0, takenOver(whole));
    Map<String, String> expected = reports(whole);
    assertTrue(expected.keySet().containsAll(List.of("passport.json", "junit.xml")));
    List<String> lines = Files.readAllLines(whole.resolve("cut/journal.jsonl"));
    for (int kept = 1; kept <= lines.size(); kept += 3) {
      Path resumed = folder.resolve("resumed" + kept);
      Path journal = Files.createDirectories(resumed.resolve("cut")).resolve("journal.jsonl");
      String torn = kept < lines.size() ? lines.get(kept).substring(0, 100) : "";
      Files.writeString(journal, String.join("\n", lines.subList(0, kept)) + "\n" + torn);
      Ended ended = certify(resumed, "--resume");
      assertEquals(uncut.status, ended.status, ended.err);
      assertEquals(uncut.out.replace("whole", "resumed" + kept), ended.out);
      assertEquals(expected, reports(resumed));
      assertEquals(kept - 1, takenOver(resumed));
    }
  }

  @Test
  void runsNothingAgainOfAFinishedRun() throws IOException {
    certify(folder);
    Map<String, String> expected = reports(folder);
    Ended again = certify(folder, "--resume");
    assertEquals(expected, reports(folder));
    assertFalse(again.err.contains("examined"), again.err);
    assertTrue(certify(folder).err.contains("examined"));
  }

  @Test
  void saysThatThereIsNothingToResume() {
    Path journal = folder.resolve("cut/journal.jsonl");
    String remark = "loss-tck: no journal at " + journal + "; begun anew";
    assertEquals(remark, certify(folder, "--resume").err.lines().findFirst().orElse(""));
    assertFalse(certify(folder, "--resume").err.contains("no journal"));
  }

  @Test
  void refusesInOneLineWhatIsNotItsOwnAndLeavesTheReports() throws IOException {
    certify(folder);
    Map<String, String> expected = reports(folder);
    Ended other = certify(folder, "--resume", "--seed", "1");
    assertEquals(2, other.status);
    assertEquals(
        "loss-tck: "
            + folder.resolve("cut/journal.jsonl")
            + ":1: is the journal of another run: its sampling differs;"
            + " begin anew without --resume\n",
        other.err.replace(System.lineSeparator(), "\n"));
    assertEquals(expected, reports(folder));
  }

  @Test
  void goesOnWithoutAJournalThatCannotBeWritten() throws IOException {
    Files.createDirectories(folder.resolve("cut/journal.jsonl"));
    Ended ended = certify(folder);
    assertEquals(1, ended.status, ended.err);
    assertEquals(1, ended.err.lines().filter(l -> l.contains("journal.jsonl")).count());
    assertTrue(Files.exists(folder.resolve("cut/certificate.json")));
  }
}

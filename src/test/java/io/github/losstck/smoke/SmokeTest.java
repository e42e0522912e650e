package io.github.losstck.smoke;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.ProviderException;
import io.github.losstck.remote.Launch;
import io.github.losstck.smoke.Smoke.Result;
import io.github.losstck.starter.Adapter;
import io.github.losstck.starter.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests adapters that are as they should be, and one that is spoilt in many ways. */
class SmokeTest {
  private static final Path PAGE = Path.of("src/docs/protocol.md");

  /** Is short for whoever waits for an adapter that hangs, and long for a busy machine. */
  private static final Duration DEADLINE = Duration.ofSeconds(5);

  private final List<String> lines = new ArrayList<>();

  private Result run(List<String> command, Duration deadline) {
    Launch launch = new Launch(command, deadline, OptionalLong.empty(), Launch.RESTARTS, false);
    return Smoke.run(launch, "1.2.3", lines::add);
  }

  private Result spoilt(String fault, Duration deadline) {
    return run(faulty(fault), deadline);
  }

  private static List<String> faulty(String fault) {
    String interpreter = Adapter.finished(Language.PYTHON).command().get(0);
    return List.of(interpreter, "src/test/adapters/python/faulty.py", fault);
  }

  private List<String> starting(String word) {
    return lines.stream().filter(line -> line.startsWith(word)).toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"PYTHON", "NODE"})
  void findsNothingInAnAdapterThatWorks(Language language) {
    assertEquals(new Result(22, 0), run(Adapter.finished(language).command(), Launch.DEADLINE));
    assertEquals(
        List.of(
            "ok       echo: every number came back, with the shape of its tensor",
            "ok       operations: 44 calls",
            "ok       empty batch: 40 calls",
            "ok       scalars: 16 calls",
            "ok       1000 rows: 44 calls",
            "ok       special floats: 40 calls",
            "ok       unfit shapes: 30 calls",
            "ok       unknown lines: are answered by error",
            "ok       ids: are repeated, whatever is in them"),
        starting("ok").subList(1, 10));
    assertTrue(lines.contains("         claims all 22 operations"), lines.toString());
  }

  @ParameterizedTest
  @EnumSource(names = {"PYTHON", "NODE", "CPP"})
  void findsNothingInAProjectAsItIsWritten(Language language, @TempDir Path folder) {
    List<String> command = Adapter.begun(language, folder).command();
    assertEquals(new Result(2, 0), run(command, Launch.DEADLINE), lines.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "loses the sign of zero | 22 | echo: 3 numbers are lost on the way",
        "writes noise | 22 | standard output: lines that are no messages",
        "answers with another id | 0 | operations: binomialProbability of heads [2], trials [], theta [] in FP32: wrong id: the answer to 3 is due",
        "dies of shapes | 22 | unfit shapes: binomialProbability of heads [3], trials [], theta [2] in FP32: crashed: the process exited with 1",
        "dies of nonsense | 22 | unknown lines: {\"type\":\"greet\",\"id\":\"greeting\"}: crashed: the process exited with 1",
        "answers in binary64 | 0 | operations: binomialProbability of heads [2], trials [], theta [] in FP32: the output is FP64[2], and FP32[2] is due",
        "writes NaN | 22 | special floats: binomialProbability of heads [2], trials [], theta [] in FP32: not a message: NaN is written as the string",
        "reads no strings | 22 | special floats: binomialProbability of heads [2], trials [], theta [] in FP32: error: TypeError: must be real number, not str",
        "takes whatever shape | 22 | unfit shapes: binomialProbability of heads [3], trials [], theta [2] in FP32: a result of shape []",
        "claims nothing | 0 | start: claims nothing",
        "offers less than it claims | 21 | operations: softmax of logits [2, 3] in FP32: notClaimed, though claimed at the start",
        "fails at stop | 22 | stop: the process exited with 4",
      })
  void findsWhatIsSpoilt(String fault, int operations, String line) {
    assertEquals(new Result(operations, 1), spoilt(fault, Launch.DEADLINE), lines.toString());
    assertTrue(starting("fix").get(0).startsWith("fix      " + line), lines.toString());
  }

  @Test
  void goesOnAfterAnAnswerThatNeverCame() {
    assertEquals(new Result(21, 1), spoilt("hangs", DEADLINE), lines.toString());
    assertEquals(
        "fix      operations: softmax of logits [2, 3] in FP64: timed out: no answer within 5000 ms",
        starting("fix").get(0));
    assertTrue(lines.contains("ok       special floats: 38 calls"), lines.toString());
  }

  @Test
  void asksNothingMoreWhereTheStartIsNotUnderstood() {
    assertEquals(new Result(0, 1), spoilt("starts with another id", Launch.DEADLINE));
    assertTrue(starting("fix").get(0).startsWith("fix      start: wrong id"), lines.toString());
    assertEquals(
        List.of("skipped  the other checks: the start was not understood"), starting("skipped"));
  }

  @Test
  void startsNoProcessMoreOftenThanItMay() {
    List<String> command = faulty("dies of shapes");
    Launch launch = new Launch(command, Launch.DEADLINE, OptionalLong.empty(), 0, false);
    assertEquals(new Result(22, 1), Smoke.run(launch, "1.2.3", lines::add), lines.toString());
    assertEquals(
        List.of(
            "skipped  unfit shapes: 29 further calls, since too many processes broke",
            "skipped  unknown lines: the process broke too often"),
        starting("skipped").subList(0, 2));
  }

  @Test
  void saysWhatAProcessWroteThatDidNotStart() {
    String interpreter = Adapter.finished(Language.PYTHON).command().get(0);
    List<String> command = List.of(interpreter, "-c", "import missing");
    assertThrows(ProviderException.class, () -> run(command, Launch.DEADLINE));
    assertEquals("fix      start: crashed: the process exited with 1", lines.get(0));
    assertTrue(
        lines.contains("         | ModuleNotFoundError: No module named 'missing'"),
        lines.toString());
    assertThrows(ProviderException.class, () -> run(List.of("no-such-program"), Launch.DEADLINE));
  }

  @Test
  void remediesReferToPartsOfTheProtocolThatExist() throws IOException {
    List<String> page = Files.readAllLines(PAGE);
    Stream.of(Section.values())
        .forEach(s -> assertTrue(page.contains("## " + s.heading()), s.heading()));
  }
}

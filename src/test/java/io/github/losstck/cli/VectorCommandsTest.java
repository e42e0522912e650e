package io.github.losstck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorCommandsTest {
  private static final String HALF =
      "{\"type\":\"result\",\"id\":\"sigmoid.half/binary32/1\",\"output\":"
          + "{\"shape\":[],\"datatype\":\"FP32\",\"data\":[0.5]}}";

  @TempDir private Path features;
  @TempDir private Path folder;
  private Session session;
  private Path vectors;

  @BeforeEach
  void start() throws IOException {
    session = new Session(features);
    vectors = folder.resolve("vectors.jsonl");
  }

  private int write(String... options) {
    String[] command = new String[options.length + 3];
    command[0] = "vectors";
    command[1] = "--out";
    command[2] = vectors.toString();
    System.arraycopy(options, 0, command, 3, options.length);
    return session.execute(command);
  }

  private int judge(String answers) throws IOException {
    Path file = Files.writeString(folder.resolve("answers.jsonl"), answers);
    return session.execute("judge", vectors.toString(), file.toString());
  }

  @Test
  void writesACallALineAndSaysHowMany() throws IOException {
    assertEquals(0, write());
    List<String> lines = Files.readAllLines(vectors);
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).startsWith("{\"type\":\"vector\",\"id\":\"sigmoid.half/binary32/1\","));
    assertTrue(lines.get(0).contains("\"lower\":[\"0.5\"],\"upper\":[\"0.5\"]"), lines.get(0));
    assertEquals(vectors + ": 2 vectors, 0.0 MB\n", session.out.toString());
    assertEquals("", session.err.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "0.5,      0, the answers are right: 1 of 1 vectors met",
    "0.75,     1, 'the answers are not all right: 0 of 1 vectors met, 1 failed'",
    "'\"?\"',  3, 'the answers are not all right: 0 of 1 vectors met, 1 broke'",
  })
  void judgesWhatIsBroughtBack(String half, int status, String line) throws IOException {
    assertEquals(0, write("--precision", "binary32"));
    assertEquals(status, judge(HALF.replace("0.5", half)), session.err.toString());
    assertTrue(session.out.toString().lines().anyMatch(line::equals), session.out.toString());
  }

  @Test
  void saysInOneLineWhatIsWrongWithTheCommand() throws IOException {
    assertEquals(2, session.execute("judge", vectors.toString(), vectors.toString()));
    assertEquals(2, write("--level", "law"));
    Files.writeString(vectors, "[]");
    assertEquals(2, judge(HALF));
    assertEquals(2, write("--scenario", "misspelt"));
    List<String> lines = session.err.toString().lines().toList();
    assertEquals("loss-tck: " + vectors + ": is no file that can be read; name one", lines.get(0));
    assertTrue(lines.get(1).endsWith("can be judged by single answers; widen it"), lines.get(1));
    assertTrue(lines.get(2).startsWith("loss-tck: line 1 of the vectors is none: "), lines.get(2));
    assertEquals(4, lines.size());
  }

  @Test
  void saysInOneLineWhereNothingCanBeWritten() {
    vectors = folder.resolve("none").resolve("vectors.jsonl");
    assertEquals(2, write());
    assertEquals(
        "loss-tck: "
            + vectors
            + ": cannot be written (NoSuchFileException); name another with --out",
        session.err.toString().strip());
  }
}

package io.github.losstck.vectors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.losstck.UsageException;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Reproduction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivensTest {
  @TempDir private Path folder;

  private static Arguments read(
      Precision precision, Operation operation, List<String> inputs, String... shapes) {
    return Givens.parse(operation, inputs, List.of(shapes))
        .arguments(precision, Gradients.DERIVATIVE);
  }

  private static Tensor logits(String written, String... shapes) {
    return read(Precision.BINARY64, Operation.SIGMOID, List.of("logits=" + written), shapes)
        .tensor(Parameter.LOGITS);
  }

  @Test
  void readsEveryWayToWriteANumber() {
    double[] expected = {
      0.1, 1.0 / 30, 1.5, -0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, -1 / 0.0, 7, 1e-320
    };
    Tensor read = logits("0.1, 1/30,0x1.8p0,-0.0,-0x0p0,NaN,+Infinity,-Infinity,+7,1e-320");
    assertEquals(Tensor.of(expected, expected.length), read);
  }

  /** 1 + 2^-24 + 2^-54 is above the tie of binary32, and rounds to it in binary64. */
  @Test
  void roundsOnce() {
    String written = "1.00000005960464483090178";
    Arguments narrow = read(Precision.BINARY32, Operation.SIGMOID, List.of("logits=" + written));
    assertEquals(Math.nextUp(1f), narrow.tensor(Parameter.LOGITS).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.5      |       |",
        "0.5,     |       | 1",
        "1,2,3    |       | 3",
        "1,2;3,4; 5,6 |   | 3,2",
        "1;2      |       | 2,1",
        "1,2,3,4  | 2,1,2 | 2,1,2",
        "0.5,     | ''    |",
        "''       |       | 0",
        "''       | 3,0   | 3,0",
      })
  void takesTheShapeFromCommasOrAsGiven(String written, String shape, String expected) {
    String[] shapes = shape == null ? new String[0] : new String[] {"logits=" + shape};
    int[] extents =
        expected == null
            ? new int[0]
            : Arrays.stream(expected.split(",")).mapToInt(Integer::parseInt).toArray();
    assertArrayEquals(extents, logits(written, shapes).shape());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{\"shape\":[1,2],\"datatype\":\"FP32\",\"data\":[0.1,\"-Infinity\"]}` | 1,2",
        "`{\"shape\":[2],\"datatype\":\"FP64\",\"bits\":\"3fb999999999999afff0000000000000\"}` | 2",
      })
  void readsATensorFromAFile(String tensor, String shape) throws IOException {
    Path file = Files.writeString(folder.resolve("logits.json"), tensor);
    Arguments read = read(Precision.BINARY32, Operation.SOFTMAX, List.of("logits=@" + file));
    int[] extents = Arrays.stream(shape.split(",")).mapToInt(Integer::parseInt).toArray();
    float[] expected = {0.1f, Float.NEGATIVE_INFINITY};
    assertEquals(Tensor.of(expected, extents), read.tensor(Parameter.LOGITS));
  }

  @Test
  void readsIntegersFromAFile() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("classes.json"),
            "{\"shape\":[2],\"datatype\":\"INT32\",\"data\":[1,0]}\n");
    List<String> inputs = List.of("classes=@" + file, "depth=2");
    assertArrayEquals(
        new int[] {1, 0},
        read(Precision.BINARY32, Operation.ONE_HOT, inputs).integers(Parameter.CLASSES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[1,2]", "{\"shape\":[2],\"datatype\":\"FP32\",\"data\":[1]}", "{} {}"})
  void refusesAFileWithoutATensorInOneLine(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("logits.json"), text);
    UsageException e =
        assertThrows(
            UsageException.class,
            () -> read(Precision.BINARY32, Operation.SOFTMAX, List.of("logits=@" + file)));
    String start = "logits: '" + file + "' holds no tensor like {\"shape\"";
    assertEquals(start, e.getMessage().substring(0, start.length()));
    assertEquals(1, e.getMessage().lines().count());
  }

  @Test
  void refusesAFileThatCannotBeRead() {
    assertMisuse(
        "logits: 'no.json' cannot be read; name a file that holds a tensor",
        Operation.SOFTMAX,
        List.of("logits=@no.json"));
  }

  @Test
  void givesNewArraysEachTime() {
    Givens givens = Givens.parse(Operation.SIGMOID, List.of("logits=1,2"), List.of());
    Arguments first = givens.arguments(Precision.BINARY64, Gradients.DERIVATIVE);
    Arguments second = givens.arguments(Precision.BINARY64, Gradients.DERIVATIVE);
    assertNotSame(
        first.tensor(Parameter.LOGITS).doubles(), second.tensor(Parameter.LOGITS).doubles());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "softmax | logits=1,x | logits: 'x' is not a number; write it like 0.7, 1e-8, 1/30, 0x1.8p-3, NaN or -Infinity",
        "softmax | logits=1,,2 | logits: '' is not a number; write it like 0.7, 1e-8, 1/30, 0x1.8p-3, NaN or -Infinity",
        "softmax | logits=1e99999999 | logits: '1e99999999' is out of reach; write Infinity, or 0, if that is meant",
        "softmax | logits=1E-0099999 | logits: '1E-0099999' is out of reach; write Infinity, or 0, if that is meant",
        "softmax | logits=1/0 | logits: '1/0' is out of reach; write Infinity, or 0, if that is meant",
        "softmax | logits=1,1e400 | logits: '1e400' is beyond binary32; write Infinity if that is meant",
        "softmax | logits=-1e400 | logits: '-1e400' is beyond binary32; write -Infinity if that is meant",
        "softmax | logits=1,2;3 | logits: row 2 is 1 wide, the first is 2; give all rows one width",
        "softmax | logits | 'logits' names no input; write NAME=VALUES, as in logits=0.5,-1",
        "softmax | labels=1 | softmax has no input 'labels'; it takes logits",
        "softmax | logits=1 logits=2 | logits is given twice; give it once",
        "softmaxCrossEntropy | labels=1 | softmaxCrossEntropy lacks logits; add logits=VALUES, as in logits=0.5,1/3",
        "labelSmoothing | labels=1 epsilon=1,2 | epsilon takes one number; given 2",
        "oneHot | classes=1,0.5 depth=2 | classes: '0.5' is no integer of 32 bits",
        "oneHot | classes=1 depth=3000000000 | depth: '3000000000' is no integer of 32 bits",
        "oneHot | classes=NaN depth=2 | classes: 'NaN' is no integer of 32 bits",
        "oneHot | classes=1 depth=2,3 | depth takes one number; given 2",
      })
  void saysInOneLineWhatIsWrongWithAnInput(String method, String inputs, String expected) {
    Operation operation = Operation.ofMethod(method).orElseThrow();
    assertMisuse(expected, operation, List.of(inputs.split(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "logits=3,1 | --shape logits: [3, 1] has 3 elements; given 2 numbers",
        "logits=65536,65536 | --shape logits: [65536, 65536] has 4294967296 elements; given 2 numbers",
        "logits=-1,-2 | --shape logits=-1,-2: an extent is negative",
        "logits=a | --shape logits: 'a' is not a number; write it like 0.7, 1e-8, 1/30, 0x1.8p-3, NaN or -Infinity",
        "labels=2 | softmax has no input 'labels'; it takes logits",
        "2 | '2' names no input; write NAME=VALUES, as in logits=1,3",
      })
  void saysInOneLineWhatIsWrongWithAShape(String shape, String expected) {
    assertMisuse(expected, Operation.SOFTMAX, List.of("logits=1,2"), shape);
  }

  private static void assertMisuse(
      String expected, Operation operation, List<String> inputs, String... shapes) {
    UsageException e =
        assertThrows(
            UsageException.class, () -> read(Precision.BINARY32, operation, inputs, shapes));
    assertEquals(expected, e.getMessage());
  }

  @ParameterizedTest
  @EnumSource(Precision.class)
  void aFailureIsRepeatedToTheBit(Precision precision) {
    Random random = new Random(5);
    for (int i = 0; i < 1000; i++) {
      double[] numbers = {Double.longBitsToDouble(random.nextLong()), random.nextGaussian()};
      Tensor logits = Tensor.rounded(precision, numbers, 2);
      Arguments asked = Arguments.in(precision).with(Parameter.LOGITS, logits);
      assertEquals(logits, repeated(Operation.SOFTMAX, asked).tensor(Parameter.LOGITS));
    }
  }

  @Test
  void aFailureIsRepeatedInItsShape() {
    Arguments coin =
        Arguments.in(Precision.BINARY32)
            .with(Parameter.HEADS, 6)
            .with(Parameter.TRIALS, 10)
            .with(Parameter.THETA, Tensor.of(new float[] {0.6f}));
    Arguments again = repeated(Operation.BINOMIAL_PROBABILITY, coin);
    assertArrayEquals(new int[] {6}, again.integers(Parameter.HEADS));
    assertEquals(10, again.integer(Parameter.TRIALS));
    assertEquals(0, again.tensor(Parameter.THETA).rank());
    Arguments one =
        Arguments.in(Precision.BINARY32).with(Parameter.LOGITS, Tensor.of(new float[] {-0.0f}, 1));
    assertEquals(
        one.tensor(Parameter.LOGITS), repeated(Operation.SIGMOID, one).tensor(Parameter.LOGITS));
  }

  private static Arguments repeated(Operation operation, Arguments arguments) {
    String[] words = Reproduction.line("acme", operation, arguments).strip().split(" +");
    String[] command = {
      "call",
      "java",
      "-jar",
      "loss-tck.jar",
      "call",
      operation.method(),
      "--provider",
      "acme",
      "--precision",
      arguments.precision().word()
    };
    assertArrayEquals(command, Arrays.copyOf(words, command.length));
    List<String> inputs = Arrays.asList(words).subList(command.length, words.length);
    return read(arguments.precision(), operation, inputs);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5})
  void noCommandRepeatsWhatDoesNotFitOnALine(int size) {
    Arguments asked =
        Arguments.in(Precision.BINARY32).with(Parameter.LOGITS, Tensor.of(new float[size], size));
    assertEquals("", Reproduction.line("acme", Operation.SIGMOID, asked));
  }

  @Test
  void anAdapterIsStartedAgain() {
    Arguments asked =
        Arguments.in(Precision.BINARY32).with(Parameter.LOGITS, Tensor.of(new float[1], 1, 1));
    assertEquals("", Reproduction.line("acme", Operation.SIGMOID, asked));
    Arguments vector =
        Arguments.in(Precision.BINARY32).with(Parameter.LOGITS, Tensor.of(new float[1], 1));
    String line = Reproduction.line("--command \"python3 a.py\"", Operation.SIGMOID, vector);
    assertEquals(
        "\n  call     java -jar loss-tck.jar call sigmoid --command \"python3 a.py\" --precision binary32 logits=0.0,",
        line);
    assertFalse(line.contains("--provider"));
  }
}

package io.github.losstck.vectors;

import io.github.losstck.UsageException;
import io.github.losstck.arithmetic.Real;
import io.github.losstck.remote.BadMessage;
import io.github.losstck.remote.Line;
import io.github.losstck.remote.WireTensor;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Holds numbers as somebody writes them in one word: {@code 1/3,-0.0,0x1.8p1} is a vector, {@code
 * 0,1;2,3} a matrix, {@code 0.5} a scalar and {@code 0.5,} a vector of one; {@code @file.json}
 * holds a tensor as the protocol has it.
 *
 * @param name of the input, for messages
 * @param shape that the commas and semicolons give
 * @param numbers in row-major order
 */
record WrittenNumbers(String name, int[] shape, List<Real> numbers) {
  /** Lies far beyond every format, and is small enough to be expanded into digits. */
  private static final int MOST_EXPONENT_DIGITS = 4;

  static WrittenNumbers parse(String name, String text) {
    return text.startsWith("@") ? read(name, text.substring(1)) : written(name, text);
  }

  /** Reads a tensor as the protocol has it, from a file. */
  private static WrittenNumbers read(String name, String file) {
    try {
      WireTensor tensor = Line.tensor(Files.readAllBytes(Path.of(file)));
      List<Real> numbers = Arrays.stream(tensor.numbers()).mapToObj(Real::of).toList();
      return new WrittenNumbers(name, tensor.shape(), numbers);
    } catch (IOException | InvalidPathException e) {
      throw new UsageException(
          name + ": '" + file + "' cannot be read; name a file that holds a tensor");
    } catch (BadMessage e) {
      throw new UsageException(
          name
              + ": '"
              + file
              + "' holds no tensor like {\"shape\":[2],\"datatype\":\"FP32\",\"data\":[0.5,-1]}: "
              + e.getMessage());
    }
  }

  private static WrittenNumbers written(String name, String text) {
    List<List<Real>> rows = Arrays.stream(text.split(";", -1)).map(r -> row(name, r)).toList();
    int width = rows.get(0).size();
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).size() != width) {
        throw new UsageException(
            "%s: row %d is %d wide, the first is %d; give all rows one width"
                .formatted(name, i + 1, rows.get(i).size(), width));
      }
    }
    boolean scalar = width == 1 && rows.size() == 1 && !text.endsWith(",");
    int[] vector = scalar ? new int[0] : new int[] {width};
    int[] shape = rows.size() == 1 ? vector : new int[] {rows.size(), width};
    return new WrittenNumbers(name, shape, rows.stream().flatMap(List::stream).toList());
  }

  private static List<Real> row(String name, String text) {
    String numbers = text.strip().replaceAll(",$", "");
    return numbers.isEmpty()
        ? List.of()
        : Arrays.stream(numbers.split(",", -1)).map(n -> number(name, n.strip())).toList();
  }

  private static Real number(String name, String text) {
    if (text.matches(".*/0+")
        || text.matches("(?i)[^x]*e[-+]?0*[1-9]\\d{" + MOST_EXPONENT_DIGITS + ",}")) {
      throw new UsageException(
          name + ": '" + text + "' is out of reach; write Infinity, or 0, if that is meant");
    }
    try {
      return Real.parse(text.replaceFirst("^\\+", ""));
    } catch (IllegalArgumentException e) {
      throw new UsageException(name + ": " + e.getMessage());
    }
  }

  /** Puts the numbers into another shape. */
  WrittenNumbers reshaped(int... other) {
    long size = Arrays.stream(other).asLongStream().reduce(1, (a, b) -> a * b);
    if (size != numbers.size()) {
      throw new UsageException(
          "--shape %s: %s has %d elements; given %d numbers"
              .formatted(name, Arrays.toString(other), size, numbers.size()));
    }
    return new WrittenNumbers(name, other, numbers);
  }

  /** Rounds the numbers to a precision, each once; none becomes infinite unseen. */
  Tensor tensor(Precision precision) {
    double[] values = numbers.stream().mapToDouble(n -> rounded(n, precision)).toArray();
    return Tensor.rounded(precision, values, shape);
  }

  private double rounded(Real number, Precision precision) {
    double value = number.round(precision);
    if (Double.isInfinite(value) && number.isFinite()) {
      throw new UsageException(
          "%s: '%s' is beyond %s; write %s if that is meant"
              .formatted(name, number.text(), precision.word(), value));
    }
    return value;
  }

  int[] integers() {
    return numbers.stream().mapToInt(this::integer).toArray();
  }

  private int integer(Real number) {
    try {
      return number.decimal().orElseThrow(ArithmeticException::new).intValueExact();
    } catch (ArithmeticException e) {
      throw new UsageException(name + ": '" + number.text() + "' is no integer of 32 bits");
    }
  }
}

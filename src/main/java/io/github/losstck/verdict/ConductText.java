package io.github.losstck.verdict;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words what is wrong with a provider's conduct, one fact a line: the one place for it. */
public final class ConductText {
  private static final String OWN_ARRAY = "answer in a new array";

  /** Shows a stack trace down to the provider's own code. */
  private static final int MOST_LINES = 12;

  private ConductText() {}

  /** Words an exception, or an error of the virtual machine, in place of an answer. */
  public static String threw(Operation operation, Throwable thrown) {
    String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
    StackTraceElement[] trace = thrown.getStackTrace();
    return threw(
        operation,
        thrown.getClass().getName() + message,
        trace.length == 0 ? "" : trace[0].toString());
  }

  /** Words a refusal where an answer is due. */
  public static String refused(Operation operation, Refused refusal) {
    return facts(
        operation.phrase() + " was refused",
        "expected an answer: the inputs are valid",
        "was      Refused: " + Quotation.of(refusal.getMessage()));
  }

  /** Words a refusal of inputs that have no exact value. */
  public static String rightlyRefused(Operation operation, Refused refusal, String why) {
    return facts(
        operation.phrase() + " was refused, as it may be",
        "because  " + why,
        "was      Refused: " + Quotation.of(refusal.getMessage()));
  }

  /** Words an answer where a refusal is due: a number, or no tensor at all. */
  public static String notRefused(
      Operation operation, Arguments arguments, @Nullable Tensor answer) {
    return facts(
        operation.phrase() + " was answered, and should be refused",
        "expected Refused",
        "was      " + answer,
        extents(operation, arguments),
        "remedy   throw Refused: what comes out of these is no answer to anything");
  }

  /**
   * Words an answer to one row against several that is not the answer to the row repeated.
   *
   * @param operation that was evaluated
   * @param arguments one row, and several
   * @param repeated the answer to the row repeated
   * @param was the answer: null where there was none
   */
  public static String notSpread(
      Operation operation, Arguments arguments, Tensor repeated, @Nullable Tensor was) {
    return facts(
        operation.phrase() + " of one row and several is not that of the row repeated",
        "expected Refused, or " + repeated,
        "was      " + was,
        extents(operation, arguments),
        "remedy   throw Refused, or answer for each row");
  }

  private static String extents(Operation operation, Arguments arguments) {
    return operation.parameters().stream()
        .map(p -> String.format("%-8s of %s", p.phrase(), extent(p, arguments)))
        .collect(Collectors.joining("\n  "));
  }

  private static String extent(Parameter parameter, Arguments arguments) {
    return switch (parameter.kind()) {
      case REAL, SCALAR -> "shape " + Arrays.toString(arguments.tensor(parameter).shape());
      case INTEGERS, INTEGER -> "length " + arguments.integers(parameter).length;
    };
  }

  /**
   * Words an exception in place of an answer.
   *
   * @param operation that was evaluated
   * @param what was thrown, as in {@code java.lang.IllegalStateException: no model}
   * @param at where it was thrown; empty if unknown
   */
  public static String threw(Operation operation, String what, String at) {
    return facts(
        operation.phrase() + " threw " + Quotation.of(what),
        (at.isEmpty() ? "" : "at       " + Quotation.of(at) + "\n  ")
            + "remedy   answer, or refuse bad input by throwing Refused");
  }

  /** Words null in place of a tensor. */
  public static String returnedNull(Operation operation) {
    return facts(
        operation.phrase() + " returned null", "expected a tensor; return one, or throw Refused");
  }

  /** Words an answer of the wrong precision or shape. */
  public static String wrongForm(Operation operation, String form, String expected, String was) {
    return facts(
        operation.phrase() + " returned the wrong " + form,
        "expected " + expected,
        "was      " + was);
  }

  /** Words an input that was written to. */
  public static String wroteTo(Operation operation, Parameter parameter) {
    return facts(
        operation.phrase() + " wrote to its input " + parameter.phrase(),
        "expected inputs that are left as they were given",
        "remedy   compute in arrays of your own");
  }

  /** Words an answer that was written to after it had been given. */
  public static String changedSince(Operation operation, Tensor expected, Tensor was) {
    return facts(
        operation.phrase() + " was changed after it had been answered",
        "expected " + expected,
        "was      " + was,
        "remedy   " + OWN_ARRAY);
  }

  /** Words an answer in an array that belongs to somebody else. */
  public static String sharedArray(Operation operation, String owner) {
    return facts(
        operation.phrase() + " answered in the array of " + owner,
        "expected an array that nobody else holds",
        "remedy   " + OWN_ARRAY);
  }

  /**
   * Words an answer that differs from another that it should equal bit for bit.
   *
   * @param fact what was answered and when
   * @param differing how many elements differ
   * @param first the first of them, in row-major order
   * @param expected the answer that it should equal
   * @param was the answer
   * @param cause what makes answers differ in this way
   */
  public static String differs(
      String fact, int differing, int first, Tensor expected, Tensor was, String cause) {
    return facts(
        fact,
        expected(expected, first),
        was(was, first),
        "element  " + first + ", the first of " + differing + " that differ, of " + was.size(),
        "cause    " + cause);
  }

  /**
   * Words a row whose answer depends on the other rows of its batch.
   *
   * @param operation that was evaluated
   * @param arguments the row alone
   * @param place the element of its answer
   * @param alone its answer
   * @param batch the answer to the batch
   * @param element of that answer
   */
  public static String differsInBatch(
      Operation operation,
      Arguments arguments,
      int place,
      Tensor alone,
      Tensor batch,
      int element) {
    return facts(
        operation.phrase() + " of a row is not what it is alone: element " + element,
        expected(alone, place) + " as alone",
        was(batch, element) + " in the batch",
        FailureText.inputs(operation, arguments, place).replace("\n", "\n  "),
        "cause    the rows of a batch are mixed");
  }

  /**
   * Words an answer that changed because of NaN in another row.
   *
   * @param operation that was evaluated
   * @param row that holds NaN
   * @param clean the answer without NaN
   * @param poisoned the answer with it
   * @param element that changed
   */
  public static String reachedByNan(
      Operation operation, int row, Tensor clean, Tensor poisoned, int element) {
    return facts(
        operation.phrase() + " lets a NaN in row " + row + " reach element " + element,
        expected(clean, element) + " as without it",
        was(poisoned, element),
        "cause    the rows of a batch are mixed");
  }

  /** Words the last of what a process wrote to standard error; nothing if that is nothing. */
  public static String standardError(String written) {
    List<String> lines = written.lines().filter(line -> !line.isBlank()).toList();
    return lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()).stream()
        .map(line -> "\n  stderr   " + Quotation.of(line))
        .collect(Collectors.joining());
  }

  private static String expected(Tensor tensor, int element) {
    return "expected " + FailureText.number(tensor.get(element), tensor.precision());
  }

  private static String was(Tensor tensor, int element) {
    return "was      " + FailureText.number(tensor.get(element), tensor.precision());
  }

  private static String facts(String... lines) {
    return String.join("\n  ", lines);
  }
}

package io.github.losstck.verdict;

import static java.util.stream.Collectors.joining;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Words the commands that repeat a scenario, or a call with few inputs, so that one wrong element
 * can be seen.
 */
public final class Reproduction {
  /** Starts the kit, from the folder of its jar. */
  private static final String KIT = "java -jar loss-tck.jar ";

  private static final String CALL = "  call     ";
  private static final String RERUN = "  rerun    ";

  /** Fits on a line, whatever the digits. */
  private static final int MOST_NUMBERS = 4;

  private Reproduction() {}

  /**
   * Returns the line that follows the others of a failure; empty where there are many inputs.
   *
   * @param address of the provider: its name, or the option that starts it
   * @param operation that was called
   * @param arguments of the call
   */
  public static String line(String address, Operation operation, Arguments arguments) {
    return command(address, operation, arguments).map(c -> "\n" + CALL + KIT + c).orElse("");
  }

  /**
   * Returns the line that says how to run a scenario again.
   *
   * @param address of the provider: its name, or the option that starts it
   * @param scenario that is to be run
   * @param options of the run that matter to it, each after a blank
   */
  public static String rerun(String address, String scenario, String options) {
    return "\n" + RERUN + KIT + "certify " + address + " --scenario " + scenario + options;
  }

  /**
   * Returns a failure whose commands have further options, so that each can be pasted as it stands.
   *
   * @param detail the failure, one fact a line
   * @param options that were given to the run, or empty
   */
  public static String with(String detail, String options) {
    return options.isEmpty()
        ? detail
        : detail
            .lines()
            .map(line -> isCommand(line) ? line + " " + options : line)
            .collect(joining("\n"));
  }

  /** Quotes a word for a shell, where it has to be. */
  public static String quoted(String word) {
    return word.matches("[\\w./:,+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** Returns whether a line of a failure is a command that repeats it. */
  public static boolean isCommand(String line) {
    return line.startsWith(CALL) || line.startsWith(RERUN);
  }

  private static Optional<String> command(
      String address, Operation operation, Arguments arguments) {
    int numbers = operation.parameters().stream().mapToInt(p -> count(p, arguments)).sum();
    if (numbers > MOST_NUMBERS
        || !operation.parameters().stream().allMatch(p -> plain(p, arguments))) {
      return Optional.empty();
    }
    String inputs =
        operation.parameters().stream()
            .map(p -> p.word() + "=" + written(p, arguments))
            .collect(joining(" "));
    String option = address.startsWith("-") ? address : "--provider " + address;
    return Optional.of(
        "call %s %s --precision %s %s"
            .formatted(operation.method(), option, arguments.precision().word(), inputs));
  }

  private static int count(Parameter parameter, Arguments arguments) {
    return isReal(parameter)
        ? arguments.tensor(parameter).size()
        : arguments.integers(parameter).length;
  }

  /** Tells what can be written without a shape: scalars and vectors that are not empty. */
  private static boolean plain(Parameter parameter, Arguments arguments) {
    return count(parameter, arguments) > 0
        && (!isReal(parameter) || arguments.tensor(parameter).rank() < 2);
  }

  private static boolean isReal(Parameter parameter) {
    return parameter.kind() == Parameter.Kind.REAL || parameter.kind() == Parameter.Kind.SCALAR;
  }

  private static String written(Parameter parameter, Arguments arguments) {
    if (!isReal(parameter)) {
      return IntStream.of(arguments.integers(parameter))
          .mapToObj(Integer::toString)
          .collect(joining(","));
    }
    Tensor tensor = arguments.tensor(parameter);
    String numbers =
        IntStream.range(0, tensor.size())
            .mapToObj(i -> written(tensor.get(i), tensor.precision()))
            .collect(joining(","));
    return tensor.rank() == 1 && tensor.size() == 1 ? numbers + "," : numbers;
  }

  /** Writes a number in decimal, from which its own precision makes the same one again. */
  public static String written(double value, Precision precision) {
    return precision == Precision.BINARY32 ? Float.toString((float) value) : Double.toString(value);
  }
}

package io.github.losstck.vectors;

import static java.util.stream.Collectors.joining;

import io.github.losstck.UsageException;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the inputs of a call as somebody writes them on a command line. */
public final class Givens {
  private final Operation operation;
  private final Map<Parameter, WrittenNumbers> given = new EnumMap<>(Parameter.class);

  private Givens(Operation operation) {
    this.operation = operation;
  }

  /**
   * Reads inputs.
   *
   * @param operation that takes them
   * @param inputs each as in {@code logits=0.5,-1;2,1/3}: commas within a row, semicolons between
   *     rows; decimals, fractions, hexadecimal floats, NaN, Infinity; or as in {@code
   *     logits=@file.json}, a tensor of the protocol
   * @param shapes each as in {@code labels=1,3}, where another than that of the commas is meant
   * @return every input of the operation
   * @throws UsageException if something is unknown, missing or no number, in one line
   */
  public static Givens parse(Operation operation, List<String> inputs, List<String> shapes) {
    Givens givens = new Givens(operation);
    inputs.forEach(givens::add);
    shapes.forEach(givens::reshape);
    operation.parameters().forEach(givens::requireGiven);
    return givens;
  }

  private void add(String input) {
    Parameter parameter = parameter(input, "logits=0.5,-1");
    if (given.containsKey(parameter)) {
      throw new UsageException(parameter.word() + " is given twice; give it once");
    }
    given.put(parameter, WrittenNumbers.parse(parameter.word(), valueOf(input)));
  }

  private void reshape(String shape) {
    Parameter parameter = parameter(shape, "logits=1,3");
    int[] extents = WrittenNumbers.parse("--shape " + parameter.word(), valueOf(shape)).integers();
    if (Arrays.stream(extents).anyMatch(e -> e < 0)) {
      throw new UsageException("--shape " + shape + ": an extent is negative");
    }
    requireGiven(parameter);
    given.computeIfPresent(parameter, (p, numbers) -> numbers.reshaped(extents));
  }

  private Parameter parameter(String text, String example) {
    if (!text.contains("=")) {
      throw new UsageException(
          "'" + text + "' names no input; write NAME=VALUES, as in " + example);
    }
    String name = text.substring(0, text.indexOf('='));
    return operation.parameters().stream()
        .filter(p -> p.word().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    operation.method() + " has no input '" + name + "'; it takes " + inputs()));
  }

  private static String valueOf(String text) {
    return text.substring(text.indexOf('=') + 1);
  }

  private void requireGiven(Parameter parameter) {
    if (!given.containsKey(parameter)) {
      throw new UsageException(
          "%s lacks %s; add %2$s=VALUES, as in %2$s=%s"
              .formatted(operation.method(), parameter.word(), example(parameter)));
    }
  }

  private static String example(Parameter parameter) {
    return switch (parameter.kind()) {
      case REAL -> "0.5,1/3";
      case SCALAR -> "0.1";
      case INTEGERS -> "1,0";
      case INTEGER -> "3";
    };
  }

  private String inputs() {
    return operation.parameters().stream().map(Parameter::word).collect(joining(", "));
  }

  /**
   * Returns the inputs in arrays that nobody else holds.
   *
   * @param precision to which numbers are rounded
   * @param gradients the convention that a gradient follows
   * @throws UsageException if integers are due and others given, or one number and several given
   */
  public Arguments arguments(Precision precision, Gradients gradients) {
    Arguments arguments = Arguments.in(precision, gradients);
    given.forEach(
        (parameter, numbers) -> {
          requireOne(parameter, numbers);
          switch (parameter.kind()) {
            case REAL -> arguments.with(parameter, numbers.tensor(precision));
            case SCALAR -> arguments.with(parameter, scalar(numbers.tensor(precision)));
            case INTEGERS, INTEGER -> arguments.with(parameter, numbers.integers());
          }
        });
    return arguments;
  }

  private static Tensor scalar(Tensor one) {
    return Tensor.rounded(one.precision(), one.doubles());
  }

  private static void requireOne(Parameter parameter, WrittenNumbers numbers) {
    boolean single =
        parameter.kind() == Parameter.Kind.SCALAR || parameter.kind() == Parameter.Kind.INTEGER;
    if (single && numbers.numbers().size() != 1) {
      throw new UsageException(
          parameter.word() + " takes one number; given " + numbers.numbers().size());
    }
  }
}

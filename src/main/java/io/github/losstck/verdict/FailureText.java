package io.github.losstck.verdict;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** Words what is wrong with an answer, one fact a line: the one place for this wording. */
public final class FailureText {
  /** Shows whole rows up to this width; wider ones are cut, and say so. */
  private static final int SHOWN = 8;

  /** Names the operations of whose result every element depends on the whole row. */
  private static final Set<Operation> MIXES_ROWS =
      Set.of(Operation.SOFTMAX, Operation.LOG_SOFTMAX, Operation.SOFTMAX_CROSS_ENTROPY_GRADIENT);

  private static final String AS_DOES = "  as does  one that ";

  private FailureText() {}

  /**
   * Words a known mistake that gives a wrong answer, as a line that follows the others: {@code
   * Takes logarithms to base 2.} becomes {@code one that takes logarithms to base 2}.
   *
   * @param mistake a sentence without a subject
   */
  public static String likeness(String mistake) {
    String verb = mistake.substring(0, 1).toLowerCase(Locale.ROOT) + mistake.substring(1);
    return "\n" + AS_DOES + verb.replaceAll("\\.$", "");
  }

  /**
   * Returns the known mistakes that a failure was likened to.
   *
   * @param detail the failure, one fact a line
   * @return each without a subject, as in {@code takes logarithms to base 2}
   */
  public static List<String> likenesses(String detail) {
    return detail
        .lines()
        .filter(line -> line.startsWith(AS_DOES))
        .map(line -> line.substring(AS_DOES.length()))
        .toList();
  }

  /**
   * Words an element that is beyond its bound.
   *
   * @param worst the element, with the exact value to be shown
   * @param precision of the answer
   * @param beyond how many elements are beyond their bounds
   * @param size how many elements there are
   */
  public static String wrongElement(
      Measurement worst, Precision precision, long beyond, long size) {
    String others = size == 1 ? "" : " (" + beyond + " of " + size + " elements)";
    return element(worst, precision, "is wrong" + others);
  }

  /**
   * Words an element that lies on its bound as far as the oracle can see.
   *
   * @param element that cannot be decided
   * @param precision of the answer
   */
  public static String uncertainElement(Measurement element, Precision precision) {
    return element(element, precision, "is too close to call");
  }

  /**
   * Words the element that is furthest from the exact value, right or wrong.
   *
   * @param element that is furthest
   * @param precision of the answer
   * @param fact what it is the worst of
   */
  public static String worstElement(Measurement element, Precision precision, String fact) {
    return element(element, precision, fact);
  }

  /**
   * Words an element, right or wrong, with the class that it reaches and the ends between which the
   * exact value lies.
   *
   * @param element that was judged
   * @param precision of the answer
   */
  public static String judgedElement(Measurement element, Precision precision) {
    Judgement judgement = element.judgement();
    String fact =
        switch (judgement.ruling()) {
          case WITHIN -> "is within its bound";
          case BEYOND -> "is wrong";
          case UNCERTAIN -> "is too close to call";
        };
    return element(
        element,
        precision,
        fact,
        "class    " + judgement.accuracy().words(),
        "between  " + judgement.truth().lower() + " and " + judgement.truth().upper());
  }

  /**
   * Words an element that is not what alone is right there, whatever its distance.
   *
   * @param element that is not
   * @param precision of the answer
   * @param demand what it must be
   */
  public static String unmetElement(Measurement element, Precision precision, String demand) {
    return String.join(
        "\n  ",
        element.operation().result() + element.place() + " is not as it must be",
        "expected " + demand,
        "was      " + number(element.judgement().was(), precision),
        element.inputs().replace("\n", "\n  "));
  }

  /**
   * Words two numbers that are not the same, where a law leaves nothing to rounding.
   *
   * @param statement which are not
   * @param count how many are not, as in {@code 3 of 40}; empty for a single number
   * @param expected the number that should come out
   * @param was the number that came out
   * @param precision of both
   */
  public static String differing(
      String statement, String count, double expected, double was, Precision precision) {
    return String.join(
        "\n  ",
        statement + (count.isEmpty() ? "" : " (" + count + " elements differ)"),
        "expected " + number(expected, precision),
        "was      " + number(was, precision),
        String.format(
            Locale.ROOT,
            "error    %.4g ulp of %s, allowed 0",
            ulps(was, expected, precision),
            precision.word()));
  }

  /** Returns how far two numbers are apart, in ulp of the larger magnitude. */
  public static double ulps(double a, double b, Precision precision) {
    double ulps = Math.abs(a - b) / precision.ulp(Math.max(Math.abs(a), Math.abs(b)));
    return Double.isNaN(ulps) ? Double.POSITIVE_INFINITY : ulps;
  }

  /**
   * Words which element of an answer a number comes from, and its inputs.
   *
   * @param role of the number, in one word
   * @param element of the answer
   */
  public static String origin(String role, Measurement element) {
    return String.format(Locale.ROOT, "%-8s ", role)
        + element.operation().result()
        + element.place()
        + "\n  "
        + element.inputs().replace("\n", "\n  ");
  }

  private static String element(
      Measurement element, Precision precision, String fact, String... further) {
    Judgement judgement = element.judgement();
    StringJoiner lines = new StringJoiner("\n  ");
    lines.add(element.operation().result() + element.place() + " " + fact);
    lines.add("expected " + judgement.truth().digits());
    lines.add("was      " + number(judgement.was(), precision));
    lines.add(
        String.format(
            Locale.ROOT,
            "error    %.4g ulp of %s, allowed %.4g",
            judgement.errorUlps(),
            precision.word(),
            judgement.allowedUlps()));
    Arrays.stream(further).forEach(lines::add);
    return lines.add(element.inputs().replace("\n", "\n  ")).toString();
  }

  /**
   * Words the inputs of one element in decimal and hexadecimal, one input a line.
   *
   * @param operation that was evaluated
   * @param arguments it was evaluated on
   * @param element of the result, in row-major order
   */
  public static String inputs(Operation operation, Arguments arguments, int element) {
    int[] shape = operation.resultShape(arguments);
    StringJoiner lines = new StringJoiner("\n");
    for (Parameter parameter : operation.parameters()) {
      String value =
          switch (parameter.kind()) {
            case REAL, SCALAR -> reals(operation, arguments.tensor(parameter), shape, element);
            case INTEGERS, INTEGER -> Arrays.toString(arguments.integers(parameter));
          };
      lines.add(String.format(Locale.ROOT, "%-8s %s", parameter.phrase(), value));
    }
    if (operation == Operation.SOFTMAX_CROSS_ENTROPY_GRADIENT) {
      lines.add("gradient " + arguments.gradients().formula() + ", as declared");
    }
    return lines.toString();
  }

  private static String reals(Operation operation, Tensor input, int[] shape, int element) {
    boolean sameShape = Arrays.equals(input.shape(), shape);
    if (input.size() == 1 || sameShape && !MIXES_ROWS.contains(operation)) {
      return number(input.get(input.size() == 1 ? 0 : element), input.precision());
    }
    boolean row = sameShape || Arrays.equals(input.rowShape(), shape);
    int width = row ? input.lastAxis() : input.size();
    int start = !row ? 0 : sameShape ? element / width * width : element * width;
    StringJoiner numbers = new StringJoiner(", ", "[", "]");
    for (int i = start; i < start + Math.min(width, SHOWN); i++) {
      numbers.add(number(input.get(i), input.precision()));
    }
    if (width > SHOWN) {
      numbers.add("… " + (width - SHOWN) + " more");
    }
    return numbers.toString();
  }

  static String number(double value, Precision precision) {
    String decimal =
        precision == Precision.BINARY32 ? Float.toString((float) value) : Double.toString(value);
    String hex =
        precision == Precision.BINARY32
            ? Float.toHexString((float) value)
            : Double.toHexString(value);
    return Double.isFinite(value) ? decimal + " (" + hex + ")" : decimal;
  }
}

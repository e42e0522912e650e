package io.github.losstck.oracle;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import java.util.EnumSet;
import java.util.Set;

/**
 * Encloses functions of one number for calls in binary32, in plain double and without an object for
 * any element: for billions of them.
 *
 * <p>A value is that of {@link Oracle#enclose} bit for bit, since the same operations make it. The
 * radius is not carried along but stated beforehand, as so many units of roundoff {@code u = 2^-53}
 * of the magnitudes added up. Each operation counts 1, and {@link StrictMath}'s exp, log and log1p,
 * which are documented to be within one ulp, count 2 each; log1p passes on no more than the
 * relative error of its argument. One more than counted is granted for products of errors, and
 * 2^-1060 for what underflows, a thousand times the smallest double and nothing beside the smallest
 * float. The running bound of {@link Oracle#enclose} adds up the same errors as they occur, and is
 * never larger.
 *
 * <p>A radius is infinite where this does not hold: for logits that are not finite, labels and
 * probabilities outside [0, 1], and values near the largest double.
 */
public final class NodeOracle {
  /** Is the number of elements enclosed at a time: few enough to stay in the fastest cache. */
  public static final int MOST = 256;

  private static final Set<Operation> OPERATIONS =
      EnumSet.of(
          Operation.SIGMOID,
          Operation.SIGMOID_RECIPROCAL,
          Operation.SIGMOID_CROSS_ENTROPY,
          Operation.SIGMOID_CROSS_ENTROPY_GRADIENT,
          Operation.SELF_INFORMATION);

  private static final double U = 0x1p-53;
  private static final double UNDERFLOW = 0x1p-1060;

  /** Is 1 + (tail: 2, sum: 1, exponential: 2, quotient: 1). */
  private static final double SIGMOID = 7 * U;

  /** Is 1 + (exponential: 2, sum: 1). */
  private static final double RECIPROCAL = 4 * U;

  /** Is 1 + (exponential: 2, log1p: 2, sum: 1); the products of label and logit have 2 at most. */
  private static final double CROSS_ENTROPY = 6 * U;

  /** Is 1 + (sigmoid: 6, 1 - y: 1, product: 1, difference: 1). */
  private static final double GRADIENT = 10 * U;

  /** Is 1 + (logarithm: 2). */
  private static final double LOGARITHM = 3 * U;

  /** Is a power whose exponential is beyond the largest double, e^709.79, even if rounded down. */
  private static final double OVERFLOWING = 710;

  private final Operation operation;
  private final Ladder ladder = new Ladder(Precision.BINARY32);
  private final NodeBounds bounds = new NodeBounds(ladder);
  private final double[] value = new double[MOST];
  private final double[] radius = new double[MOST];
  private final double[] tails = new double[MOST];
  private final double[] stable = new double[MOST];
  private float[] labels = {};
  private float[] numbers = {};
  private int from;
  private int count;

  /**
   * Prepares to enclose an operation.
   *
   * @param operation one of those that are covered
   */
  public NodeOracle(Operation operation) {
    this.operation = operation;
  }

  /** Returns whether an operation can be enclosed so in a precision. */
  public static boolean covers(Operation operation, Precision precision) {
    return precision == Precision.BINARY32 && OPERATIONS.contains(operation);
  }

  /**
   * Encloses a stretch of elements; what was enclosed before is forgotten.
   *
   * @param arguments of the call
   * @param from the first element, in row-major order
   * @param count how many, at most {@link #MOST}
   */
  public void enclose(Arguments arguments, int from, int count) {
    this.from = from;
    this.count = count;
    numbers = arguments.tensor(last(operation)).floats();
    if (operation.parameters().contains(Parameter.LABELS)) {
      labels = arguments.tensor(Parameter.LABELS).floats();
    }
    switch (operation) {
      case SIGMOID -> sigmoid();
      case SIGMOID_RECIPROCAL -> reciprocal();
      case SIGMOID_CROSS_ENTROPY -> crossEntropy();
      case SIGMOID_CROSS_ENTROPY_GRADIENT -> gradient();
      default -> information();
    }
  }

  private static Parameter last(Operation operation) {
    return operation.parameters().get(operation.parameters().size() - 1);
  }

  private void sigmoid() {
    for (int i = 0; i < count; i++) {
      double x = numbers[from + i];
      double tail = StrictMath.exp(-Math.abs(x));
      double v = (x < 0 ? tail : 1) / (1 + tail);
      set(i, v, tail, bounds.stableSigmoid(x, tail, v));
      radius[i] = Double.isFinite(x) ? SIGMOID * v + UNDERFLOW : Double.POSITIVE_INFINITY;
    }
  }

  private void reciprocal() {
    for (int i = 0; i < count; i++) {
      double x = numbers[from + i];
      double power = StrictMath.exp(-x);
      double v = 1 + power;
      set(i, v, power, bounds.stableReciprocal(power, v));
      radius[i] =
          v <= Double.MAX_VALUE
              ? RECIPROCAL * v
              : -x > OVERFLOWING && x > Double.NEGATIVE_INFINITY ? 0 : Double.POSITIVE_INFINITY;
    }
  }

  private void crossEntropy() {
    for (int i = 0; i < count; i++) {
      double x = numbers[from + i];
      double y = labels[from + i];
      double softTail = StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
      double v = Math.abs(x) * (x > 0 ? 1 - y : y) + softTail;
      set(i, v, softTail, bounds.stableCrossEntropy(y, x, softTail, v));
      radius[i] = isNode(y, x) ? CROSS_ENTROPY * v + UNDERFLOW : Double.POSITIVE_INFINITY;
    }
  }

  private void gradient() {
    for (int i = 0; i < count; i++) {
      double x = numbers[from + i];
      double y = labels[from + i];
      double tail = StrictMath.exp(-Math.abs(x));
      double drawn = (1 - y) * ((x < 0 ? tail : 1) / (1 + tail));
      double withheld = y * ((x > 0 ? tail : 1) / (1 + tail));
      double v = drawn - withheld;
      set(i, v, tail, bounds.stableGradient(y, x, tail, v));
      radius[i] =
          isNode(y, x) ? GRADIENT * (drawn + withheld) + UNDERFLOW : Double.POSITIVE_INFINITY;
    }
  }

  private void information() {
    for (int i = 0; i < count; i++) {
      double p = numbers[from + i];
      double v = -StrictMath.log(p);
      set(i, v, 0, bounds.stableLogarithm(v));
      radius[i] = p > 0 && p <= 1 ? LOGARITHM * v : Double.POSITIVE_INFINITY;
    }
  }

  private static boolean isNode(double y, double x) {
    return y >= 0 && y <= 1 && Double.isFinite(x);
  }

  /** The stable count exceeds the tight one for every node: it grants more to the same terms. */
  private void set(int i, double v, double tail, double stableCount) {
    value[i] = v;
    tails[i] = tail;
    stable[i] = ladder.stable(0, stableCount);
  }

  /** Returns the approximation of an element's exact value, counted from the first enclosed. */
  public double value(int i) {
    return value[i];
  }

  /** Returns a bound on the distance of that to the exact value; infinite where none is known. */
  public double radius(int i) {
    return radius[i];
  }

  /** Returns the error that the stable class allows. */
  public double stable(int i) {
    return stable[i];
  }

  /** Returns the error that the tight class allows; found out only now, since few ask. */
  public double tight(int i) {
    return ladder.tight(
        switch (operation) {
          case SIGMOID -> bounds.tightSigmoid(value[i]);
          case SIGMOID_RECIPROCAL -> bounds.tightReciprocal(tails[i], value[i]);
          case SIGMOID_CROSS_ENTROPY ->
              bounds.tightCrossEntropy(labels[from + i], numbers[from + i], tails[i], value[i]);
          case SIGMOID_CROSS_ENTROPY_GRADIENT ->
              bounds.tightGradient(numbers[from + i], tails[i], value[i]);
          default -> bounds.tightLogarithm(value[i]);
        });
  }
}

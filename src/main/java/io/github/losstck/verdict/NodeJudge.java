package io.github.losstck.verdict;

import io.github.losstck.oracle.Enclosure;
import io.github.losstck.oracle.NodeOracle;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Judgement.Ruling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Judges answers to functions of one number in plain double, at the accurate level. What it settles
 * is certainly within its bound, and of a class that no other exact value within the radius would
 * change, so that {@link Criterion} says the same; all else is left to that.
 */
public final class NodeJudge {
  /** Says that an element is not settled. */
  private static final byte OPEN = -1;

  private static final byte CORRECTLY_ROUNDED = code(AccuracyClass.CORRECTLY_ROUNDED);
  private static final byte FAITHFUL = code(AccuracyClass.FAITHFUL);
  private static final byte TIGHT = code(AccuracyClass.TIGHT);
  private static final byte STABLE = code(AccuracyClass.STABLE);
  private static final AccuracyClass[] CLASSES = AccuracyClass.values();

  private static final double LARGEST = Float.MAX_VALUE;

  /**
   * Is half the gap below the largest float: from so far above it on, a number rounds to infinity.
   */
  private static final double HALF_GAP = 0x1p103;

  private final Operation operation;
  private final Declarations declarations;
  private final NodeOracle oracle;
  private final double[] answers = new double[NodeOracle.MOST];
  private final double[] errorUlps = new double[NodeOracle.MOST];
  private final double[] allowedUlps = new double[NodeOracle.MOST];
  private final byte[] classes = new byte[NodeOracle.MOST];
  private final Judgement[] judgements = new Judgement[NodeOracle.MOST];
  private boolean isAnyLeft;

  /**
   * Prepares to judge answers.
   *
   * @param operation that is covered
   * @param declarations of the provider
   */
  public NodeJudge(Operation operation, Declarations declarations) {
    this.operation = operation;
    this.declarations = declarations;
    this.oracle = new NodeOracle(operation);
  }

  /** Returns whether answers to an operation can be judged so in a precision. */
  public static boolean covers(Operation operation, Precision precision) {
    return NodeOracle.covers(operation, precision);
  }

  /**
   * Judges a stretch of elements.
   *
   * @return the judgements of what is not certainly within its bound, in their order
   */
  List<Judgement> judge(Arguments arguments, Tensor answer, int from, int count) {
    oracle.enclose(arguments, from, count);
    float[] given = answer.floats();
    if (isAnyLeft) {
      Arrays.fill(judgements, null);
    }
    int open = 0;
    for (int i = 0; i < count; i++) {
      answers[i] = given[from + i];
      classes[i] = settle(i, given[from + i]);
      open += classes[i] == OPEN ? 1 : 0;
    }
    isAnyLeft = open > 0;
    return open == 0 ? List.of() : leave(open, arguments, answer, from, count);
  }

  private static byte code(AccuracyClass accuracy) {
    return (byte) accuracy.ordinal();
  }

  /** Settles one element: open if its class is not certain. */
  private byte settle(int i, float was) {
    double value = oracle.value(i);
    if (was == Float.POSITIVE_INFINITY) {
      return settleOverflow(i, value);
    }
    double distance = Math.abs(was - value);
    double scale = perUlp(value);
    errorUlps[i] = distance * scale;
    allowedUlps[i] = oracle.stable(i) * scale;
    double doubt = 2 * (oracle.radius(i) + distance * 0x1p-52);
    return doubt < Double.POSITIVE_INFINITY && !isFlushed(was, value)
        ? settle(i, was, value, distance, doubt)
        : OPEN;
  }

  /** Returns whether the answer may be measured in another format, which has no subnormals. */
  private boolean isFlushed(float was, double value) {
    return was == 0
        && value != 0
        && declarations.flushesSubnormals()
        && Math.abs(value) <= Float.MIN_NORMAL;
  }

  /** Settles a finite answer; a distance from a limit no larger than the doubt leaves it open. */
  private byte settle(int i, float was, double value, double distance, double doubt) {
    double most = distance + doubt;
    double least = distance - doubt;
    if (!(most < oracle.stable(i))) {
      return OPEN;
    }
    double gap = gap(was, value, least > 0);
    if (most < gap / 2) {
      return CORRECTLY_ROUNDED;
    }
    if (least > gap / 2 && most < gap) {
      return FAITHFUL;
    }
    if (!(least > gap)) {
      return OPEN;
    }
    if (most < oracle.tight(i)) {
      return TIGHT;
    }
    return least > oracle.tight(i) ? STABLE : OPEN;
  }

  /** Settles an infinity where the exact value certainly rounds to it, or is beyond any double. */
  private byte settleOverflow(int i, double value) {
    errorUlps[i] = 0;
    allowedUlps[i] = Float.isInfinite((float) value) ? 0 : oracle.stable(i) * perUlp(value);
    return value - LARGEST - 2 * oracle.radius(i) >= HALF_GAP ? CORRECTLY_ROUNDED : OPEN;
  }

  /** Returns 1/ulp of binary32 at a double, a power of two, read off its exponent. */
  private static double perUlp(double value) {
    long exponent = (Double.doubleToRawLongBits(value) >>> 52 & 0x7FF) - Double.MAX_EXPONENT;
    long clamped = Math.max(Float.MIN_EXPONENT, Math.min(Float.MAX_EXPONENT, exponent));
    return Double.longBitsToDouble(Double.MAX_EXPONENT + 23 - clamped << 52);
  }

  /**
   * Returns the gap between the answer and the next float on the side of the exact value; the
   * smaller gap, towards zero, where the side is not certain.
   */
  private static double gap(float was, double value, boolean certain) {
    int bits = Float.floatToRawIntBits(was) & 0x7FFFFFFF;
    int exponent = Math.max(1, bits >>> 23);
    double gap = Double.longBitsToDouble((long) (exponent + Double.MAX_EXPONENT - 150) << 52);
    boolean atPowerOfTwo = (bits & 0x7FFFFF) == 0 && exponent > 1;
    boolean outwards = was < 0 ? value < was : value > was;
    return atPowerOfTwo && !(certain && outwards) ? gap / 2 : gap;
  }

  /** Has what is not settled judged like any other answer, in one call. */
  private List<Judgement> leave(int open, Arguments arguments, Tensor answer, int from, int count) {
    int[] places = new int[open];
    float[] given = new float[open];
    int next = 0;
    for (int i = 0; i < count; i++) {
      if (classes[i] == OPEN) {
        places[next] = i;
        given[next++] = answer.floats()[from + i];
      }
    }
    List<Judgement> judged =
        Judgements.strictly(
                operation, gathered(arguments, places, from), Tensor.of(given, open), declarations)
            .each();
    for (int k = 0; k < open; k++) {
      take(places[k], judged.get(k));
    }
    return new ArrayList<>(judged);
  }

  private Arguments gathered(Arguments arguments, int[] places, int from) {
    Arguments call = Arguments.in(arguments.precision(), arguments.gradients());
    for (Parameter parameter : operation.parameters()) {
      float[] all = arguments.tensor(parameter).floats();
      float[] some = new float[places.length];
      for (int k = 0; k < some.length; k++) {
        some[k] = all[from + places[k]];
      }
      call.with(parameter, Tensor.of(some, some.length));
    }
    return call;
  }

  private void take(int i, Judgement judgement) {
    judgements[i] = judgement;
    errorUlps[i] = judgement.errorUlps();
    allowedUlps[i] = judgement.allowedUlps();
    classes[i] = code(judgement.accuracy());
  }

  double errorUlps(int i) {
    return errorUlps[i];
  }

  double allowedUlps(int i) {
    return allowedUlps[i];
  }

  AccuracyClass accuracy(int i) {
    return CLASSES[classes[i]];
  }

  boolean isBeyond(int i) {
    return judgements[i] != null && judgements[i].ruling() == Ruling.BEYOND;
  }

  Judgement judgement(int i) {
    if (judgements[i] != null) {
      return judgements[i];
    }
    double radius = Double.isFinite(oracle.value(i)) ? oracle.radius(i) : 0;
    Enclosure truth = new Enclosure(oracle.value(i), 0, radius);
    return new Judgement(
        Ruling.WITHIN, answers[i], truth, errorUlps[i], allowedUlps[i], accuracy(i));
  }
}

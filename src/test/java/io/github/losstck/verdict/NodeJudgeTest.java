package io.github.losstck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.oracle.Bounds;
import io.github.losstck.oracle.Enclosure;
import io.github.losstck.oracle.NodeOracle;
import io.github.losstck.oracle.Oracle;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Holds the judge of single nodes to what the criterion says of the same answers, one by one. */
class NodeJudgeTest {
  private static final float[] LABELS = {
    0, 1, 1f / 30, 0.5f, 0.1f, Math.nextDown(1f), Float.MIN_VALUE, -0.5f, 2
  };
  private static final float[] THRESHOLDS = {
    0,
    Float.MIN_VALUE,
    Float.MIN_NORMAL,
    0x1p-24f,
    0.5f,
    1,
    15,
    16.6355f,
    17.3287f,
    20,
    87.3365f,
    88.7228f,
    89,
    103.2789f,
    103.972f,
    104.7f,
    709.78f,
    710,
    745.2f,
    746,
    1e30f,
    Float.MAX_VALUE
  };
  private static final int RANDOM = 1000;

  private final SplittableRandom random = new SplittableRandom(20140601);

  /** Makes an answer of the exact value, rightly or wrongly. */
  private interface Answer {
    double of(Enclosure truth, Bounds bounds);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {
        "SIGMOID",
        "SIGMOID_RECIPROCAL",
        "SIGMOID_CROSS_ENTROPY",
        "SIGMOID_CROSS_ENTROPY_GRADIENT",
        "SELF_INFORMATION"
      })
  void saysWhatTheCriterionSays(Operation operation) {
    Arguments arguments = arguments(operation);
    List<Enclosure> truth = Oracle.enclose(operation, arguments);
    List<Bounds> bounds = Oracle.bounds(operation, arguments, truth);
    for (Answer answer : answers()) {
      float[] given = new float[truth.size()];
      for (int i = 0; i < given.length; i++) {
        given[i] = (float) answer.of(truth.get(i), bounds.get(i));
      }
      requireSame(operation, arguments, Tensor.of(given, given.length), Declarations.standard());
    }
    Tensor zeros = Tensor.of(new float[truth.size()], truth.size());
    requireSame(operation, arguments, zeros, Declarations.standard().flushingSubnormals());
  }

  @ParameterizedTest
  @EnumSource
  void coversNodesInBinary32Alone(Operation operation) {
    assertTrue(!NodeJudge.covers(operation, Precision.BINARY64));
    boolean ofNode = Axis.of(operation) == Axis.LOGIT || operation == Operation.SELF_INFORMATION;
    assertEquals(ofNode, NodeJudge.covers(operation, Precision.BINARY32));
  }

  /**
   * Leaves to the criterion little more than what the bound stated beforehand does not hold for.
   */
  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {"SIGMOID", "SIGMOID_CROSS_ENTROPY", "SELF_INFORMATION"})
  void settlesWhatIsRight(Operation operation) {
    Arguments arguments = arguments(operation);
    Tensor numbers =
        arguments.tensor(operation.parameters().get(operation.parameters().size() - 1));
    List<Enclosure> truth = Oracle.enclose(operation, arguments);
    float[] given = new float[truth.size()];
    long outside = 0;
    for (int i = 0; i < given.length; i++) {
      given[i] = (float) truth.get(i).high();
      boolean flushed = given[i] == 0 && truth.get(i).high() != 0;
      outside += !flushed && Float.isFinite(given[i]) && isCovered(arguments, i) ? 0 : 1;
    }
    Declarations flushing = Declarations.standard().flushingSubnormals();
    int open =
        new Passport(operation, Precision.BINARY32)
            .add(new NodeJudge(operation, flushing), arguments, Tensor.of(given, numbers.shape()))
            .size();
    assertTrue(open <= outside + given.length / 50, () -> open + " of " + given.length);
  }

  private static boolean isCovered(Arguments arguments, int element) {
    Tensor labels = arguments.tensors().get(Parameter.LABELS);
    return labels == null || labels.get(element) >= 0 && labels.get(element) <= 1;
  }

  private List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    for (int ulps : new int[] {0, 1, -1, 2, -2, 5, 100, 10_000}) {
      answers.add((t, b) -> (float) t.high() + ulps * (double) Math.ulp((float) t.high()));
    }
    for (double part : new double[] {0.5, 0.999, 1, 1 + 1e-9, 1.001, 2}) {
      answers.add((t, b) -> t.high() + part * b.tight());
      answers.add((t, b) -> t.high() - part * b.stable());
    }
    answers.add((t, b) -> 0);
    answers.add((t, b) -> -t.high());
    answers.add((t, b) -> Double.POSITIVE_INFINITY);
    answers.add((t, b) -> Double.NEGATIVE_INFINITY);
    answers.add((t, b) -> Double.NaN);
    answers.add((t, b) -> t.high() * (1 + 0x1p-22 * random.nextDouble(-1, 1)));
    answers.add((t, b) -> random.nextInt(50) == 0 ? t.high() * 1.01 : t.high());
    answers.add((t, b) -> Float.intBitsToFloat(random.nextInt()));
    return answers;
  }

  private Arguments arguments(Operation operation) {
    boolean probability = operation == Operation.SELF_INFORMATION;
    boolean labelled = operation.parameters().contains(Parameter.LABELS);
    float[] numbers = probability ? probabilities() : logits(labelled ? LABELS.length : 1);
    float[] labels = new float[numbers.length];
    for (int i = 0; i < labels.length; i++) {
      int which = i % (LABELS.length + 1);
      labels[i] = which < LABELS.length ? LABELS[which] : random.nextInt(1 << 24) * 0x1p-24f;
    }
    Arguments call = Arguments.in(Precision.BINARY32);
    call.with(
        probability ? Parameter.PROBABILITIES : Parameter.LOGITS,
        Tensor.of(numbers, numbers.length));
    return labelled ? call.with(Parameter.LABELS, Tensor.of(labels, labels.length)) : call;
  }

  /** Returns thresholds with their neighbours, every exponent, random bits, moderate logits. */
  private float[] logits(int times) {
    List<Float> logits = new ArrayList<>();
    for (float threshold : THRESHOLDS) {
      int bits = Float.floatToRawIntBits(threshold);
      for (int near = Math.max(0, bits - 3); near <= bits + 3; near++) {
        for (int i = 0; i < times; i++) {
          logits.add(Float.intBitsToFloat(near));
          logits.add(-Float.intBitsToFloat(near));
        }
      }
    }
    for (int exponent = 0; exponent < 256; exponent++) {
      for (int i = 0; i < 4; i++) {
        logits.add(Float.intBitsToFloat(exponent << 23 | random.nextInt() & 0x807FFFFF));
      }
    }
    for (int i = 0; i < RANDOM; i++) {
      logits.add((float) random.nextDouble(-120, 120));
      logits.add(Float.intBitsToFloat(random.nextInt()));
    }
    return floats(logits.stream().filter(x -> !x.isNaN()).toList());
  }

  private float[] probabilities() {
    List<Float> probabilities = new ArrayList<>(List.of(0f, 1f, Math.nextDown(1f), 0.5f));
    for (int i = 0; i < RANDOM; i++) {
      probabilities.add(random.nextInt((1 << 24) + 1) * 0x1p-24f);
      probabilities.add(Float.intBitsToFloat(random.nextInt(0x3F800001)));
    }
    return floats(probabilities);
  }

  private static float[] floats(List<Float> list) {
    float[] floats = new float[list.size()];
    IntStream.range(0, floats.length).forEach(i -> floats[i] = list.get(i));
    return floats;
  }

  private static void requireSame(
      Operation operation, Arguments arguments, Tensor answer, Declarations declarations) {
    Judgements expected = Judgements.strictly(operation, arguments, answer, declarations);
    requireSameElements(operation, arguments, answer, declarations, expected);
    Passport general = new Passport(operation, Precision.BINARY32);
    general.add(expected, arguments);
    Passport quick = new Passport(operation, Precision.BINARY32);
    List<Judgement> open = quick.add(new NodeJudge(operation, declarations), arguments, answer);
    assertTrue(open.containsAll(notWithin(expected)));
    requireSamePassport(general, quick);
  }

  private static void requireSameElements(
      Operation operation,
      Arguments arguments,
      Tensor answer,
      Declarations declarations,
      Judgements expected) {
    NodeJudge judge = new NodeJudge(operation, declarations);
    for (int from = 0; from < answer.size(); from += NodeOracle.MOST) {
      int count = Math.min(NodeOracle.MOST, answer.size() - from);
      judge.judge(arguments, answer, from, count);
      for (int i = 0; i < count; i++) {
        Judgement general = expected.each().get(from + i);
        Judgement quick = judge.judgement(i);
        int element = from + i;
        assertEquals(
            text(general), text(quick), () -> FailureText.inputs(operation, arguments, element));
        assertTrue(quick.truth().radius() >= general.truth().radius());
      }
    }
  }

  private static String text(Judgement judgement) {
    return judgement.ruling()
        + " "
        + judgement.accuracy()
        + " "
        + judgement.was()
        + " of "
        + judgement.truth().high()
        + " "
        + judgement.errorUlps()
        + " of "
        + judgement.allowedUlps();
  }

  private static List<Judgement> notWithin(Judgements judgements) {
    return judgements.each().stream()
        .filter(j -> j.ruling() != Judgement.Ruling.WITHIN)
        .distinct()
        .toList();
  }

  private static void requireSamePassport(Passport general, Passport quick) {
    assertEquals(general.regions().keySet(), quick.regions().keySet());
    assertEquals(general.points(), quick.points());
    general
        .regions()
        .forEach(
            (region, figures) -> {
              Figures other = quick.regions().get(region);
              assertEquals(figures.answers(), other.answers());
              assertEquals(figures.accuracy(), other.accuracy());
              assertEquals(figures.mostUlps(), other.mostUlps());
              assertEquals(figures.usualUlps(), other.usualUlps());
              assertEquals(
                  general.worst(figures).orElseThrow().place(),
                  quick.worst(other).orElseThrow().place());
            });
  }
}

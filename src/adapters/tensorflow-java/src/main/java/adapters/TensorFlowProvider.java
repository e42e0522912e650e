package adapters;

import io.github.losstck.spi.Composed;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Provider;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.function.Supplier;
import org.bytedeco.javacpp.PointerScope;
import org.tensorflow.Operand;
import org.tensorflow.TensorFlow;
import org.tensorflow.exceptions.TFInvalidArgumentException;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.family.TNumber;

/**
 * Asks the kernels of TensorFlow, in the default eager session.
 *
 * <p>Conventions. The operator SoftmaxCrossEntropyWithLogits takes a matrix with a row for each
 * example, and answers the gradient as well: {@code p - y}. Other shapes are laid out as a matrix.
 * Where operators would spread one input over the other, shapes are checked here. There is no
 * operator for the sigmoid cross entropy: it is composed by the formula that TensorFlow documents
 * for {@code tf.nn.sigmoid_cross_entropy_with_logits}; entropies are composed of Xlogy.
 */
@Provider(
    name = "tensorflow-java",
    flushesSubnormals = true,
    gradients = Gradients.OF_NORMALISED_LABELS)
public final class TensorFlowProvider implements LossProvider {
  private final Ops tf = Ops.create();

  @Override
  public Identity identity() {
    return new Identity("tensorflow-java", "1.1.0 (TensorFlow " + TensorFlow.version() + ")");
  }

  @Override
  public Tensor likelihood(Tensor probabilities) {
    return ask(() -> tf.prod(in(probabilities), tf.constant(-1)));
  }

  @Override
  @Composed("Sum(Log(p))")
  public Tensor logLikelihood(Tensor probabilities) {
    return ask(() -> tf.sum(tf.math.log(in(probabilities)), tf.constant(-1)));
  }

  @Override
  public Tensor normalMeanEstimate(Tensor samples) {
    return ask(() -> tf.math.mean(in(samples), tf.constant(0)));
  }

  @Override
  @Composed("Neg(Log(p))")
  public Tensor selfInformation(Tensor probabilities) {
    return ask(() -> tf.math.neg(tf.math.log(in(probabilities))));
  }

  @Override
  @Composed("Neg(Sum(Xlogy(p, p)))")
  public Tensor entropy(Tensor p) {
    return crossEntropy(p, p);
  }

  @Override
  @Composed("Neg(Sum(Xlogy(p, q)))")
  public Tensor crossEntropy(Tensor p, Tensor q) {
    requireOneShape(p, q);
    return ask(() -> tf.math.neg(tf.sum(tf.math.xlogy(in(p), in(q)), tf.constant(-1))));
  }

  @Override
  public Tensor sigmoid(Tensor logits) {
    return ask(() -> tf.math.sigmoid(in(logits)));
  }

  @Override
  @Composed("Relu(x) - x y + Log1p(Exp(-Abs(x)))")
  public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
    requireOneShape(labels, logits);
    return ask(
        () -> {
          Operand<TNumber> x = in(logits);
          return tf.math.add(
              tf.math.sub(tf.nn.relu(x), tf.math.mul(x, in(labels))),
              tf.math.log1p(tf.math.exp(tf.math.neg(tf.math.abs(x)))));
        });
  }

  @Override
  public Tensor softmax(Tensor logits) {
    return ask(() -> tf.nn.softmax(in(logits)));
  }

  @Override
  public Tensor logSoftmax(Tensor logits) {
    return ask(() -> tf.nn.logSoftmax(in(logits)));
  }

  @Override
  public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
    requireOneShape(labels, logits);
    return ask(
        () ->
            tf.reshape(
                tf.nn.softmaxCrossEntropyWithLogits(rows(logits), rows(labels)).loss(),
                tf.constant(labels.rowShape())));
  }

  @Override
  public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
    requireOneShape(labels, logits);
    return ask(
        () ->
            tf.reshape(
                tf.nn.softmaxCrossEntropyWithLogits(rows(logits), rows(labels)).backprop(),
                tf.constant(labels.shape())));
  }

  @Override
  public Tensor oneHot(int[] classes, int depth, Precision precision) {
    Tensor coldAndHot = Tensor.rounded(precision, new double[] {0, 1}, 2);
    return ask(
        () -> {
          Operand<TNumber> values = in(coldAndHot);
          return tf.oneHot(
              tf.constant(classes),
              tf.constant(depth),
              tf.gather(values, tf.constant(1), tf.constant(0)),
              tf.gather(values, tf.constant(0), tf.constant(0)));
        });
  }

  private static void requireOneShape(Tensor one, Tensor other) {
    if (!Arrays.equals(one.shape(), other.shape())) {
      throw new Refused("the inputs differ in shape");
    }
  }

  private Tensor ask(Supplier<Operand<TNumber>> kernel) {
    try (PointerScope scope = new PointerScope()) { // frees the memory of the call
      return out(kernel.get().asTensor());
    } catch (TFInvalidArgumentException e) {
      throw new Refused(e.getMessage());
    }
  }

  /** Lays out as a matrix; a scalar has no rows. */
  private Operand<TNumber> rows(Tensor tensor) {
    if (tensor.rank() == 0) {
      throw new Refused("a scalar has no rows");
    }
    return tf.reshape(in(tensor), tf.constant(new int[] {tensor.rows(), tensor.lastAxis()}));
  }

  @SuppressWarnings(
      "unchecked") // the operators take both formats, and answer in that of their input
  private Operand<TNumber> in(Tensor tensor) {
    Shape shape = Shape.of(Arrays.stream(tensor.shape()).asLongStream().toArray());
    TNumber numbers =
        tensor.precision() == Precision.BINARY32
            ? TFloat32.tensorOf(shape, DataBuffers.of(tensor.floats()))
            : TFloat64.tensorOf(shape, DataBuffers.of(tensor.doubles()));
    return (Operand<TNumber>) (Operand<?>) tf.constantOf(numbers);
  }

  private static Tensor out(TNumber answer) {
    int[] shape = Arrays.stream(answer.shape().asArray()).mapToInt(Math::toIntExact).toArray();
    if (answer instanceof TFloat32 floats) {
      float[] numbers = new float[(int) floats.size()];
      floats.copyTo(DataBuffers.of(numbers, false, false));
      return Tensor.of(numbers, shape);
    }
    double[] numbers = new double[(int) answer.size()];
    ((TFloat64) answer).copyTo(DataBuffers.of(numbers, false, false));
    return Tensor.of(numbers, shape);
  }
}

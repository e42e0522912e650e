package adapters;

import io.github.losstck.spi.Composed;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Provider;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.function.Supplier;
import org.nd4j.autodiff.loss.LossReduce;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.exception.ND4JException;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.factory.ops.NDBase;

/**
 * Asks ND4J, by its operations for losses and networks.
 *
 * <p>Conventions. Both losses are weighed by 1, and not reduced. Operations on rows take a matrix:
 * other shapes are laid out so, and whether the inputs of a loss have one shape is checked here.
 * Composed are the sum of logarithms and the self-information.
 */
@Provider(name = "nd4j", version = "1.0.0-M2.1")
public final class Nd4jProvider implements LossProvider {
  @Override
  public Tensor likelihood(Tensor probabilities) {
    return ask(() -> Nd4j.math().prod(rows(probabilities), 1), probabilities.rowShape());
  }

  @Override
  @Composed("sum(log(p))")
  public Tensor logLikelihood(Tensor probabilities) {
    return ask(
        () -> Nd4j.math().sum(Nd4j.math().log(rows(probabilities)), 1), probabilities.rowShape());
  }

  @Override
  public Tensor normalMeanEstimate(Tensor samples) {
    return ask(() -> Nd4j.math().mean(in(samples)));
  }

  @Override
  @Composed("neg(log(p))")
  public Tensor selfInformation(Tensor probabilities) {
    return ask(() -> Nd4j.math().neg(Nd4j.math().log(in(probabilities))), probabilities.shape());
  }

  @Override
  public Tensor entropy(Tensor p) {
    return ask(() -> Nd4j.math().entropy(rows(p), 1), p.rowShape());
  }

  @Override
  public Tensor sigmoid(Tensor logits) {
    return ask(() -> Nd4j.nn().sigmoid(in(logits)), logits.shape());
  }

  @Override
  public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
    requireOneShape(labels, logits);
    INDArray one = Nd4j.scalar(type(labels.precision()), 1);
    return ask(
        () -> Nd4j.loss().sigmoidCrossEntropy(rows(labels), rows(logits), one, LossReduce.NONE, 0),
        labels.shape());
  }

  @Override
  public Tensor softmax(Tensor logits) {
    return ask(() -> Nd4j.nn().softmax(rows(logits), 1), logits.shape());
  }

  @Override
  public Tensor logSoftmax(Tensor logits) {
    return ask(() -> Nd4j.nn().logSoftmax(rows(logits), 1), logits.shape());
  }

  @Override
  public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
    requireOneShape(labels, logits);
    INDArray one = Nd4j.scalar(type(labels.precision()), 1);
    return ask(
        () -> Nd4j.loss().softmaxCrossEntropy(rows(labels), rows(logits), one, LossReduce.NONE, 0),
        labels.rowShape());
  }

  @Override
  public Tensor oneHot(int[] classes, int depth, Precision precision) {
    return ask(
        () -> new NDBase().oneHot(Nd4j.createFromArray(classes), depth, 1, 1, 0, type(precision)));
  }

  private static void requireOneShape(Tensor one, Tensor other) {
    if (!Arrays.equals(one.shape(), other.shape())) {
      throw new Refused("the inputs differ in shape");
    }
  }

  private static Tensor ask(Supplier<INDArray> operation) {
    return ask(operation, null);
  }

  private static Tensor ask(Supplier<INDArray> operation, int[] shape) {
    try {
      INDArray answer = operation.get();
      int[] own = Arrays.stream(answer.shape()).mapToInt(Math::toIntExact).toArray();
      return out(answer.dup('c'), shape == null ? own : shape);
    } catch (ND4JException | IllegalArgumentException | IllegalStateException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  private static DataType type(Precision precision) {
    return precision == Precision.BINARY32 ? DataType.FLOAT : DataType.DOUBLE;
  }

  /** Lays out as a matrix; of a scalar it makes a row of one. */
  private static INDArray rows(Tensor tensor) {
    return in(tensor, tensor.rows(), tensor.lastAxis());
  }

  private static INDArray in(Tensor tensor) {
    return in(tensor, Arrays.stream(tensor.shape()).asLongStream().toArray());
  }

  private static INDArray in(Tensor tensor, long... shape) {
    DataType type = type(tensor.precision());
    if (tensor.size() == 0) {
      return Nd4j.create(type, shape);
    }
    return tensor.precision() == Precision.BINARY32
        ? Nd4j.create(tensor.floats(), shape, type)
        : Nd4j.create(tensor.doubles(), shape, type);
  }

  private static Tensor out(INDArray answer, int[] shape) {
    return answer.dataType() == DataType.FLOAT
        ? Tensor.of(answer.data().asFloat(), shape)
        : Tensor.of(answer.data().asDouble(), shape);
  }
}

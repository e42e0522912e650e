package adapters;

import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.training.GradientCollector;
import ai.djl.training.loss.Loss;
import ai.djl.training.loss.SoftmaxCrossEntropyLoss;
import io.github.losstck.spi.Composed;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Provider;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Asks the Deep Java Library with its engine PyTorch.
 *
 * <p>Conventions. The losses reduce to a mean, so that each number or row is asked for by itself;
 * they would spread one input over the other, so that shapes are checked here. Gradients are those
 * of the engine, which collects one at a time: calls must not overlap. Composed are the sum of
 * logarithms and the measures of information.
 */
@Provider(name = "djl-pytorch", concurrent = false)
public final class DjlProvider implements LossProvider {
  private static final Loss SIGMOID_LOSS = Loss.sigmoidBinaryCrossEntropyLoss();

  /** Takes labels along the last axis, one for each class, and logits. */
  private static final Loss SOFTMAX_LOSS =
      new SoftmaxCrossEntropyLoss("softmax", 1, -1, false, true);

  static {
    // The engine is in the class path; without this it asks the network for another.
    System.setProperty("ai.djl.offline", "true");
  }

  @Override
  public Identity identity() {
    Engine engine = Engine.getEngine("PyTorch");
    return new Identity(
        "djl-pytorch", Engine.getDjlVersion() + " (PyTorch " + engine.getVersion() + ")");
  }

  @Override
  public Tensor likelihood(Tensor probabilities) {
    return ask(manager -> in(manager, probabilities).prod(new int[] {-1}));
  }

  @Override
  @Composed("sum(log(p))")
  public Tensor logLikelihood(Tensor probabilities) {
    return ask(manager -> in(manager, probabilities).log().sum(new int[] {-1}));
  }

  @Override
  public Tensor normalMeanEstimate(Tensor samples) {
    return ask(manager -> in(manager, samples).mean());
  }

  @Override
  @Composed("neg(log(p))")
  public Tensor selfInformation(Tensor probabilities) {
    return ask(manager -> in(manager, probabilities).log().neg());
  }

  @Override
  @Composed("neg(sum(xlogy(p, p)))")
  public Tensor entropy(Tensor p) {
    return crossEntropy(p, p);
  }

  @Override
  @Composed("neg(sum(xlogy(p, q)))")
  public Tensor crossEntropy(Tensor p, Tensor q) {
    requireOneShape(p, q);
    return ask(manager -> in(manager, p).xlogy(in(manager, q)).sum(new int[] {-1}).neg());
  }

  @Override
  public Tensor sigmoid(Tensor logits) {
    return ask(manager -> Activation.sigmoid(in(manager, logits)));
  }

  @Override
  public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
    return labels.map(logits, (y, x) -> loss(labels.precision(), y, x));
  }

  private static double loss(Precision precision, double label, double logit) {
    Tensor y = Tensor.rounded(precision, new double[] {label}, 1);
    Tensor x = Tensor.rounded(precision, new double[] {logit}, 1);
    return ask(manager -> loss(SIGMOID_LOSS, in(manager, y), in(manager, x))).get(0);
  }

  @Override
  public Tensor softmax(Tensor logits) {
    return ask(manager -> in(manager, logits).softmax(-1));
  }

  @Override
  public Tensor logSoftmax(Tensor logits) {
    return ask(manager -> in(manager, logits).logSoftmax(-1));
  }

  @Override
  public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
    return labels.reduceRows(
        logits,
        (y, x) ->
            ask(manager ->
                    loss(
                        SOFTMAX_LOSS,
                        row(manager, labels.precision(), y),
                        row(manager, labels.precision(), x)))
                .get(0));
  }

  @Override
  public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
    return labels.mapRows(logits, (y, x) -> gradient(labels.precision(), y, x));
  }

  private static double[] gradient(Precision precision, double[] labels, double[] logits) {
    return ask(manager -> {
          NDArray x = row(manager, precision, logits);
          x.setRequiresGradient(true);
          try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            collector.backward(loss(SOFTMAX_LOSS, row(manager, precision, labels), x));
          }
          return x.getGradient();
        })
        .doubles();
  }

  @Override
  public Tensor oneHot(int[] classes, int depth, Precision precision) {
    DataType type = precision == Precision.BINARY32 ? DataType.FLOAT32 : DataType.FLOAT64;
    return ask(manager -> manager.create(classes).oneHot(depth, type));
  }

  private static void requireOneShape(Tensor one, Tensor other) {
    if (!Arrays.equals(one.shape(), other.shape())) {
      throw new Refused("the inputs differ in shape");
    }
  }

  private static NDArray loss(Loss loss, NDArray labels, NDArray logits) {
    return loss.evaluate(new NDList(labels), new NDList(logits));
  }

  private static NDArray row(NDManager manager, Precision precision, double[] numbers) {
    return in(manager, Tensor.rounded(precision, numbers, 1, numbers.length));
  }

  private static Tensor ask(Function<NDManager, NDArray> operation) {
    try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
      return out(operation.apply(manager));
    } catch (EngineException | IllegalArgumentException e) {
      throw new Refused(e.getMessage());
    }
  }

  private static NDArray in(NDManager manager, Tensor tensor) {
    Shape shape = new Shape(Arrays.stream(tensor.shape()).asLongStream().toArray());
    return tensor.precision() == Precision.BINARY32
        ? manager.create(tensor.floats(), shape)
        : manager.create(tensor.doubles(), shape);
  }

  private static Tensor out(NDArray answer) {
    int[] shape = Arrays.stream(answer.getShape().getShape()).mapToInt(Math::toIntExact).toArray();
    return answer.getDataType() == DataType.FLOAT32
        ? Tensor.of(answer.toFloatArray(), shape)
        : Tensor.of(answer.toDoubleArray(), shape);
  }
}

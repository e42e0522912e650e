package adapters;

import io.github.losstck.spi.Composed;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Provider;
import io.github.losstck.spi.Tensor;
import java.util.Arrays;
import org.tribuo.Tribuo;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.math.la.DenseVector;
import org.tribuo.math.la.SGDVector;
import org.tribuo.math.util.ExpNormalizer;
import org.tribuo.math.util.SigmoidNormalizer;
import org.tribuo.multilabel.sgd.objectives.BinaryCrossEntropy;
import org.tribuo.util.infotheory.InformationTheory;

/**
 * Asks Tribuo, whose objectives take one example at a time.
 *
 * <p>Conventions. An objective is maximised: {@link LogMulticlass} returns the logarithm of the
 * likelihood, and either objective the negative of the gradient; the signs are turned here. {@link
 * LogMulticlass} takes the index of the class, so labels are hard. {@link BinaryCrossEntropy} adds
 * up over the labels of an example: it is asked label by label. Both overwrite the logits with the
 * gradient: they get a copy. The base of {@link InformationTheory} is set to e.
 */
@Provider(
    name = "tribuo",
    version = Tribuo.VERSION,
    precisions = Precision.BINARY64,
    hardLabelsOnly = true)
public final class TribuoProvider implements LossProvider {
  /** Asks for entropies in nats; the base is 2 unless set. */
  public TribuoProvider() {
    InformationTheory.LOG_BASE = InformationTheory.LOG_E;
  }

  @Override
  public Tensor entropy(Tensor p) {
    return p.reduceRows(row -> InformationTheory.calculateEntropy(Arrays.stream(row)));
  }

  @Override
  public Tensor sigmoid(Tensor logits) {
    return Tensor.of(new SigmoidNormalizer().normalize(logits.doubles()), logits.shape());
  }

  @Override
  public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
    return labels.map(
        logits, (y, x) -> new BinaryCrossEntropy().lossAndGradient(vector(y), vector(x)).getA());
  }

  @Override
  public Tensor sigmoidCrossEntropyGradient(Tensor labels, Tensor logits) {
    return labels.map(
        logits,
        (y, x) -> -new BinaryCrossEntropy().lossAndGradient(vector(y), vector(x)).getB().get(0));
  }

  @Override
  public Tensor softmax(Tensor logits) {
    return logits.mapRows(new ExpNormalizer()::normalize);
  }

  @Override
  @Composed("x - DenseVector.logSumExp(x)")
  public Tensor logSoftmax(Tensor logits) {
    return logits.mapRows(
        x -> {
          double total = vector(x).logSumExp();
          return Arrays.stream(x).map(logit -> logit - total).toArray();
        });
  }

  @Override
  public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
    return labels.reduceRows(
        logits, (y, x) -> -new LogMulticlass().lossAndGradient(hot(y), vector(x)).getA());
  }

  @Override
  public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
    return labels.mapRows(
        logits,
        (y, x) -> {
          SGDVector gradient = new LogMulticlass().lossAndGradient(hot(y), vector(x)).getB();
          gradient.scaleInPlace(-1);
          return ((DenseVector) gradient).toArray();
        });
  }

  private static int hot(double[] labels) {
    return vector(labels).argmax();
  }

  private static DenseVector vector(double... numbers) {
    return DenseVector.createDenseVector(numbers);
  }
}

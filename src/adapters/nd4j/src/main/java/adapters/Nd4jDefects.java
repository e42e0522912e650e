package adapters;

import static org.nd4j.autodiff.loss.LossReduce.NONE;

import java.util.function.Supplier;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Shows what certifying found in ND4J by its own API, each beside the value to 30 digits. */
public final class Nd4jDefects {
  private Nd4jDefects() {}

  /**
   * Prints a line for each; the last one may end the virtual machine.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    INDArray rows = matrix(2, 2, 0, 0, -740, -741);
    show(
        "softmax([[0, 0], [-740, -741]])[1][0]",
        () -> Nd4j.nn().softmax(rows, 1).getDouble(1, 0),
        "0.731058578630004879251159241822");
    INDArray far = matrix(1, 2, 0, -746);
    show("logSoftmax([[0, -746]])", () -> Nd4j.nn().logSoftmax(far, 1), "[[0, -746]]");
    INDArray certain = matrix(1, 2, 1, 0);
    show("entropy([[1, 0]])", () -> Nd4j.math().entropy(certain, 1), "[0]");
    INDArray column = matrix(2, 1, 0.5, 0.25);
    show("prod([[0.5], [0.25]], 1)", () -> Nd4j.math().prod(column, 1), "[0.5, 0.25]");
    INDArray low = matrix(1, 1, -710);
    String sigmoid = "4.47628622567512995608316070229E-309";
    show("sigmoid(-710)", () -> Nd4j.nn().sigmoid(low).getDouble(0), sigmoid);
    optional();
    INDArray none = Nd4j.create(DataType.DOUBLE, 0, 3);
    show("softmax of shape 0 x 3", () -> Nd4j.nn().softmax(none, 1), "no elements");
  }

  /** Shows what should be, and is not. */
  private static void optional() {
    INDArray one = Nd4j.scalar(DataType.DOUBLE, 1);
    double infinity = Double.POSITIVE_INFINITY;
    double most = Double.MAX_VALUE;
    show(
        "sigmoidCrossEntropy(0, Infinity)",
        () ->
            Nd4j.loss().sigmoidCrossEntropy(matrix(1, 1, 0), matrix(1, 1, infinity), one, NONE, 0),
        "Infinity");
    show(
        "softmaxCrossEntropy([0, 1], [-Infinity, 0])",
        () ->
            Nd4j.loss()
                .softmaxCrossEntropy(matrix(1, 2, 0, 1), matrix(1, 2, -infinity, 0), one, NONE, 0),
        "0");
    show(
        "softmaxCrossEntropy([1, 0], [max, -max])",
        () ->
            Nd4j.loss()
                .softmaxCrossEntropy(matrix(1, 2, 1, 0), matrix(1, 2, most, -most), one, NONE, 0),
        "0");
    show(
        "mean(max, max)",
        () -> Nd4j.math().mean(Nd4j.createFromArray(Float.MAX_VALUE, Float.MAX_VALUE)),
        "3.40282346638528859811704183485E+38");
    show(
        "mean()",
        () -> Nd4j.math().mean(Nd4j.create(DataType.FLOAT, 0)),
        "an error: there is none");
    String share = "0.331498960424091505086971281371";
    INDArray rows = matrix(2, 3, 0, 0, 0, -60, -61, -59.5);
    show(
        "softmax([[0, 0, 0], [-60, -61, -59.5]])[1][0]",
        () -> Nd4j.nn().softmax(rows, 1).getDouble(1, 0),
        share);
    INDArray row = matrix(1, 3, -60, -61, -59.5);
    show(
        "softmax([[-60, -61, -59.5]])[0][0]",
        () -> Nd4j.nn().softmax(row, 1).getDouble(0, 0),
        share);
  }

  private static INDArray matrix(long rows, long columns, double... numbers) {
    return Nd4j.create(numbers, new long[] {rows, columns}, DataType.DOUBLE);
  }

  private static void show(String call, Supplier<Object> returned, String right) {
    System.out.println(call + " = " + returned.get() + "; right is " + right);
  }
}

package adapters;

import java.util.stream.DoubleStream;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.math.la.DenseVector;
import org.tribuo.math.util.SigmoidNormalizer;
import org.tribuo.multilabel.sgd.objectives.BinaryCrossEntropy;
import org.tribuo.util.infotheory.InformationTheory;

/** Shows what certifying found in Tribuo by its own API, each beside the value to 30 digits. */
public final class TribuoDefects {
  private TribuoDefects() {}

  /**
   * Prints a line for each.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    InformationTheory.LOG_BASE = InformationTheory.LOG_E;
    show(
        "calculateEntropy({1, 0})",
        InformationTheory.calculateEntropy(DoubleStream.of(1, 0)),
        "0, since 0 ln 0 = 0");
    show(
        "LogMulticlass.lossAndGradient(1, {0, -746}), value",
        new LogMulticlass().lossAndGradient(1, vector(0, -746)).getA(),
        "-746 (the logarithm of the likelihood)");
    show(
        "SigmoidNormalizer.sigmoid(-710)",
        SigmoidNormalizer.sigmoid(-710),
        "4.47628622567512995608316070229E-309");
    show(
        "DenseVector {0, -30.5}.logSumExp()",
        vector(0, -30.5).logSumExp(),
        "5.67568523263256139485848910410E-14");
    show(
        "BinaryCrossEntropy.lossAndGradient({0}, {Infinity}), value",
        new BinaryCrossEntropy()
            .lossAndGradient(vector(0), vector(Double.POSITIVE_INFINITY))
            .getA(),
        "Infinity");
    show("DenseVector {0, NaN}.logSumExp()", vector(0, Double.NaN).logSumExp(), "NaN");
  }

  private static DenseVector vector(double... numbers) {
    return DenseVector.createDenseVector(numbers);
  }

  private static void show(String call, double returned, String right) {
    System.out.println(call + " = " + returned + "; right is " + right);
  }
}

package adapters;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;

/** Shows what certifying found in TensorFlow by its own API, beside the value to 30 digits. */
public final class TensorFlowDefects {
  private TensorFlowDefects() {}

  /**
   * Prints a line for each.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Ops tf = Ops.create();
    TFloat32 narrow = tf.math.log(tf.constant(Float.MIN_VALUE)).asTensor();
    TFloat64 wide = tf.math.log(tf.constant(Double.MIN_VALUE)).asTensor();
    System.out.println(
        "Log(1.4E-45f) = " + narrow.getFloat() + "; right is -103.278929903431851103167586097");
    System.out.println(
        "Log(4.9E-324) = " + wide.getDouble() + "; right is -744.440071921381262314107298446");
    optional(tf);
  }

  /** Shows what should be, and is not. */
  private static void optional(Ops tf) {
    TFloat32 product =
        tf.math.mul(tf.constant(Float.POSITIVE_INFINITY), tf.constant(0f)).asTensor();
    System.out.println(
        "Mul(Infinity, 0), on the way to the loss of label 0 = " + product.getFloat());
    show(tf, "0", new float[] {0, 1}, new float[] {Float.NEGATIVE_INFINITY, 0});
    show(tf, "0", new float[] {1, 0}, new float[] {Float.MAX_VALUE, -Float.MAX_VALUE});
    mean(tf, "3.40282346638528859811704183485E+38", Float.MAX_VALUE, Float.MAX_VALUE);
    mean(tf, "an error: there is none");
    for (double[] more : new double[][] {{}, {0.5, 0.3, 0.2}}) {
      double[] all =
          DoubleStream.concat(DoubleStream.of(0.5, 0.3, 0.2), DoubleStream.of(more)).toArray();
      var p = tf.reshape(tf.constant(all), tf.constant(new int[] {-1, 3}));
      TFloat64 sums = tf.sum(tf.math.xlogy(p, p), tf.constant(-1)).asTensor();
      System.out.println(
          "-Sum(Xlogy(p, p)) of 0.5, 0.3, 0.2 in a batch of "
              + all.length / 3
              + " = "
              + -sums.getDouble(0)
              + "; right is 1.02965301406457353191715877974");
    }
  }

  private static void show(Ops tf, String right, float[] labels, float[] logits) {
    var y = tf.reshape(tf.constant(labels), tf.constant(new int[] {1, -1}));
    var x = tf.reshape(tf.constant(logits), tf.constant(new int[] {1, -1}));
    TFloat32 loss = tf.nn.softmaxCrossEntropyWithLogits(x, y).loss().asTensor();
    System.out.println(
        "SoftmaxCrossEntropyWithLogits of "
            + Arrays.toString(labels)
            + Arrays.toString(logits)
            + " = "
            + loss.getFloat(0)
            + "; right is "
            + right);
  }

  private static void mean(Ops tf, String right, float... samples) {
    TFloat32 mean = tf.math.mean(tf.constant(samples), tf.constant(0)).asTensor();
    System.out.println(
        "Mean of " + Arrays.toString(samples) + " = " + mean.getFloat() + "; right is " + right);
  }
}

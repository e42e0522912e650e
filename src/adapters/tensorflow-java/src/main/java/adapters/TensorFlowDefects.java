package adapters;

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
  }
}

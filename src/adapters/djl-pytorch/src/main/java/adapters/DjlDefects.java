package adapters;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.training.loss.Loss;
import ai.djl.training.loss.SoftmaxCrossEntropyLoss;

/**
 * Shows what certifying found in DJL with PyTorch by its own API, beside the value to 30 digits.
 */
public final class DjlDefects {
  private DjlDefects() {}

  /**
   * Prints a line for each.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    System.setProperty("ai.djl.offline", "true");
    try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
      float narrow = Activation.sigmoid(manager.create(-89f)).getFloat();
      double wide = Activation.sigmoid(manager.create(-710.0)).getDouble();
      System.out.println(
          "sigmoid(-89f) = " + narrow + "; right is 2.22736356179574373922290928164E-39");
      System.out.println(
          "sigmoid(-710) = " + wide + "; right is 4.47628622567512995608316070229E-309");
      optional(manager);
    }
  }

  /** Shows what should be, and is not. */
  private static void optional(NDManager manager) {
    Loss sigmoid = Loss.sigmoidBinaryCrossEntropyLoss();
    Loss softmax = new SoftmaxCrossEntropyLoss("softmax", 1, -1, false, true);
    float infinity = Float.POSITIVE_INFINITY;
    float most = Float.MAX_VALUE;
    show(
        "sigmoidBinaryCrossEntropyLoss(0, Infinity)",
        "Infinity",
        loss(manager, sigmoid, 0, infinity));
    show(
        "SoftmaxCrossEntropyLoss(0, 1; -Infinity, 0)",
        "0",
        loss(manager, softmax, 0, 1, -infinity, 0));
    show(
        "SoftmaxCrossEntropyLoss(1, 0; max, -max)", "0", loss(manager, softmax, 1, 0, most, -most));
    show(
        "mean(max, max)",
        "3.40282346638528859811704183485E+38",
        manager.create(new float[] {most, most}).mean());
    show("mean()", "an error: there is none", manager.create(new float[0]).mean());
    show("softmax(0.5)", "an error: there are no rows", manager.create(0.5f).softmax(-1));
    show("logSoftmax(0.5)", "an error: there are no rows", manager.create(0.5f).logSoftmax(-1));
  }

  /** Asks for a loss of labels, and as many logits after them. */
  private static NDArray loss(NDManager manager, Loss loss, float... numbers) {
    int half = numbers.length / 2;
    NDArray both = manager.create(numbers, new Shape(2, 1, half));
    return loss.evaluate(new NDList(both.get(0)), new NDList(both.get(1)));
  }

  private static void show(String call, String right, NDArray returned) {
    System.out.println(call + " = " + returned.toFloatArray()[0] + "; right is " + right);
  }
}

package adapters;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Map;

/** Shows what certifying found in ONNX Runtime by its own API, beside the value to 30 digits. */
public final class OnnxRuntimeDefects {
  private static final OrtEnvironment ORT = OrtEnvironment.getEnvironment();

  private OnnxRuntimeDefects() {}

  /**
   * Prints a line for each; the last one ends the virtual machine.
   *
   * @param arguments none
   * @throws OrtException if a model does not load
   */
  public static void main(String[] arguments) throws OrtException {
    show("Sigmoid(-17.4f)", "2.77508422384027335331008097293E-8", sigmoid(new float[] {-17.4f}));
    show("Sigmoid(-30f)", "9.35762296883929895383956265328E-14", sigmoid(new float[] {-30}));
    show("Sigmoid(-38.0)", "3.13913279204802953016741779112E-17", sigmoid(new double[] {-38}));
    show(
        "LogSoftmax({0.0, NaN})",
        "[NaN, NaN]",
        ask(
            "logSoftmax",
            OnnxModels.DOUBLE,
            Map.of("logits", tensor(new double[] {0, Double.NaN}))));
    optional();
    OnnxTensor empty = OnnxTensor.createTensor(ORT, FloatBuffer.allocate(0), new long[] {0, 3});
    show(
        "SoftmaxCrossEntropyLoss of no rows",
        "[]",
        ask("softmaxCrossEntropy", OnnxModels.FLOAT, Map.of("labels", empty, "logits", empty)));
    OnnxTensor none = OnnxTensor.createTensor(ORT, IntBuffer.allocate(0), new long[] {0});
    OnnxTensor depth = OnnxTensor.createTensor(ORT, IntBuffer.wrap(new int[] {3}), new long[0]);
    show(
        "OneHot of no classes",
        "[]",
        ask("oneHot", OnnxModels.FLOAT, Map.of("classes", none, "depth", depth)));
  }

  /** Shows what should be, and is not. */
  private static void optional() throws OrtException {
    float most = Float.MAX_VALUE;
    show("ReduceMean(max, max)", "3.40282346638528859811704183485E+38", mean(most, most));
    show("ReduceMean()", "an error: there is none", mean());
    show("the loss of 0 at Infinity", "Infinity", loss(1, 0, Float.POSITIVE_INFINITY));
    String right = "0.313261687518222834048995494968";
    for (int rows : new int[] {1, 4}) {
      show("the loss of 0 at -1, of " + rows, right, loss(rows, 0, -1));
    }
  }

  private static String mean(float... samples) throws OrtException {
    return ask("normalMeanEstimate", OnnxModels.FLOAT, Map.of("samples", vector(samples)));
  }

  /** Asks for the composed loss of a number of equal labels and logits. */
  private static String loss(int number, float label, float logit) throws OrtException {
    float[] labels = new float[number];
    float[] logits = new float[number];
    Arrays.fill(labels, label);
    Arrays.fill(logits, logit);
    return ask(
        "sigmoidCrossEntropy",
        OnnxModels.FLOAT,
        Map.of("labels", vector(labels), "logits", vector(logits)));
  }

  private static OnnxTensor vector(float... numbers) throws OrtException {
    return OnnxTensor.createTensor(ORT, FloatBuffer.wrap(numbers), new long[] {numbers.length});
  }

  private static String sigmoid(Object logits) throws OrtException {
    int type = logits instanceof float[] ? OnnxModels.FLOAT : OnnxModels.DOUBLE;
    return ask("sigmoid", type, Map.of("logits", tensor(logits)));
  }

  private static OnnxTensor tensor(Object numbers) throws OrtException {
    return OnnxTensor.createTensor(ORT, numbers);
  }

  private static String ask(String operation, int type, Map<String, OnnxTensor> inputs)
      throws OrtException {
    OrtSession session = ORT.createSession(OnnxModels.model(operation, type));
    try (OnnxValue output = session.run(inputs).get(0)) {
      Object value = output.getValue();
      if (value instanceof Float scalar) {
        return scalar.toString();
      }
      return value instanceof float[] f ? Arrays.toString(f) : Arrays.toString((double[]) value);
    } catch (OrtException e) {
      return e.getMessage();
    }
  }

  private static void show(String call, String right, String returned) {
    System.out.println(call + " = " + returned + "; right is " + right);
  }
}

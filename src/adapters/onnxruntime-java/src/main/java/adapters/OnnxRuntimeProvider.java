package adapters;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.losstck.spi.Composed;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Provider;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks ONNX Runtime, by a model for each operation (see {@link OnnxModels}).
 *
 * <p>Conventions. The operator SoftmaxCrossEntropyLoss takes rows in a matrix and the index of the
 * class, so labels are hard: the model flattens its inputs and looks for the 1 of each row, and
 * whether both have one shape is checked here, since it cannot be seen from an index. There is no
 * operator for the sigmoid cross entropy: its model is composed.
 */
@Provider(name = "onnxruntime-java", versionFrom = OrtEnvironment.class, hardLabelsOnly = true)
public final class OnnxRuntimeProvider implements LossProvider {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final Map<String, OrtSession> sessions = new ConcurrentHashMap<>();

  @Override
  public Tensor normalMeanEstimate(Tensor samples) {
    return run("normalMeanEstimate", samples.precision(), Map.of("samples", samples));
  }

  @Override
  public Tensor sigmoid(Tensor logits) {
    return run("sigmoid", logits.precision(), Map.of("logits", logits));
  }

  @Override
  @Composed("Relu(x) - x y + Log(1 + Exp(-Abs(x)))")
  public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
    return run(
        "sigmoidCrossEntropy", logits.precision(), Map.of("labels", labels, "logits", logits));
  }

  @Override
  public Tensor softmax(Tensor logits) {
    return run("softmax", logits.precision(), Map.of("logits", logits));
  }

  @Override
  public Tensor logSoftmax(Tensor logits) {
    return run("logSoftmax", logits.precision(), Map.of("logits", logits));
  }

  @Override
  public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
    if (!Arrays.equals(labels.shape(), logits.shape())) {
      throw new Refused("labels and logits differ in shape");
    }
    Tensor loss =
        run("softmaxCrossEntropy", logits.precision(), Map.of("labels", labels, "logits", logits));
    return loss.precision() == Precision.BINARY32
        ? Tensor.of(loss.floats(), labels.rowShape())
        : Tensor.of(loss.doubles(), labels.rowShape());
  }

  @Override
  public Tensor oneHot(int[] classes, int depth, Precision precision) {
    return run("oneHot", precision, Map.of("classes", classes, "depth", depth));
  }

  private Tensor run(String operation, Precision precision, Map<String, Object> inputs) {
    Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, Object> input : inputs.entrySet()) {
        tensors.put(input.getKey(), tensor(input.getValue()));
      }
      try (OrtSession.Result result = session(operation, precision).run(tensors)) {
        return answer((OnnxTensor) result.get(0));
      }
    } catch (OrtException e) {
      throw new Refused(e.getMessage());
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  private OrtSession session(String operation, Precision precision) throws OrtException {
    String key = operation + precision;
    if (!sessions.containsKey(key)) {
      int type = precision == Precision.BINARY32 ? OnnxModels.FLOAT : OnnxModels.DOUBLE;
      OrtSession mine = environment.createSession(OnnxModels.model(operation, type));
      sessions.putIfAbsent(key, mine);
    }
    return sessions.get(key);
  }

  private OnnxTensor tensor(Object input) throws OrtException {
    if (input instanceof int[] all) {
      return OnnxTensor.createTensor(environment, IntBuffer.wrap(all), new long[] {all.length});
    } else if (input instanceof Integer one) {
      return OnnxTensor.createTensor(environment, IntBuffer.wrap(new int[] {one}), new long[0]);
    }
    Tensor tensor = (Tensor) input;
    long[] shape = Arrays.stream(tensor.shape()).asLongStream().toArray();
    return tensor.precision() == Precision.BINARY32
        ? OnnxTensor.createTensor(environment, FloatBuffer.wrap(tensor.floats()), shape)
        : OnnxTensor.createTensor(environment, DoubleBuffer.wrap(tensor.doubles()), shape);
  }

  private static Tensor answer(OnnxTensor output) {
    int[] shape = Arrays.stream(output.getInfo().getShape()).mapToInt(Math::toIntExact).toArray();
    if (output.getInfo().type == ai.onnxruntime.OnnxJavaType.FLOAT) {
      float[] numbers = new float[output.getFloatBuffer().remaining()];
      output.getFloatBuffer().get(numbers);
      return Tensor.of(numbers, shape);
    }
    double[] numbers = new double[output.getDoubleBuffer().remaining()];
    output.getDoubleBuffer().get(numbers);
    return Tensor.of(numbers, shape);
  }

  @Override
  public void close() {
    sessions.values().forEach(OnnxRuntimeProvider::close);
  }

  private static void close(OrtSession session) {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}

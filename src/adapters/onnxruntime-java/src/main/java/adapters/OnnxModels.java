package adapters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes ONNX models of a single operation, of some hundred bytes each.
 *
 * <p>The messages are those of {@code onnx.proto}, encoded as Protocol Buffers; the numbers of
 * their fields stand beside them below.
 */
public final class OnnxModels {
  /** Is {@code TensorProto.DataType.FLOAT}. */
  public static final int FLOAT = 1;

  /** Is {@code TensorProto.DataType.DOUBLE}. */
  public static final int DOUBLE = 11;

  private static final int INT32 = 6;
  private static final byte[] SCALAR = {}; // has no extents
  private static final List<String> OPERATIONS =
      List.of(
          "normalMeanEstimate",
          "sigmoid",
          "sigmoidCrossEntropy",
          "softmax",
          "logSoftmax",
          "softmaxCrossEntropy",
          "oneHot");

  private OnnxModels() {}

  /**
   * Writes all models into a folder, each as {@code OPERATION.FP32.onnx} and {@code
   * OPERATION.FP64.onnx}.
   *
   * @param arguments the folder
   * @throws IOException if it cannot be written to
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (String operation : OPERATIONS) {
      Files.write(folder.resolve(operation + ".FP32.onnx"), model(operation, FLOAT));
      Files.write(folder.resolve(operation + ".FP64.onnx"), model(operation, DOUBLE));
    }
  }

  /**
   * Composes the model of an operation, whose inputs bear the names of its parameters; the output
   * is {@code output}.
   *
   * @param operation as in the protocol of loss-tck
   * @param type {@link #FLOAT} or {@link #DOUBLE}
   * @return the bytes of a {@code ModelProto}
   */
  public static byte[] model(String operation, int type) {
    byte[] graph =
        switch (operation) {
          case "normalMeanEstimate" ->
              join(
                  value(11, "samples", type),
                  node("ReduceMean", "samples", "output", attribute("keepdims", 0)));
          case "sigmoid" -> join(value(11, "logits", type), node("Sigmoid", "logits", "output"));
          case "sigmoidCrossEntropy" ->
              join(
                  value(11, "labels", type),
                  value(11, "logits", type),
                  node("Relu", "logits", "relu"),
                  node("Mul", "logits labels", "product"),
                  node("Sub", "relu product", "difference"),
                  node("Abs", "logits", "abs"),
                  node("Neg", "abs", "exponent"),
                  node("Exp", "exponent", "power"),
                  numbers("one", SCALAR, 1),
                  node("Cast", "one", "typedOne", attribute("to", type)),
                  node("Add", "typedOne power", "sum"),
                  node("Log", "sum", "rest"),
                  node("Add", "difference rest", "output"));
          case "softmax" ->
              join(
                  value(11, "logits", type),
                  node("Softmax", "logits", "output", attribute("axis", -1)));
          case "logSoftmax" ->
              join(
                  value(11, "logits", type),
                  node("LogSoftmax", "logits", "output", attribute("axis", -1)));
          case "softmaxCrossEntropy" ->
              join(
                  value(11, "labels", type),
                  value(11, "logits", type),
                  node("Flatten", "labels", "rows", attribute("axis", -1)),
                  node("ArgMax", "rows", "classes", attribute("axis", 1), attribute("keepdims", 0)),
                  node("Flatten", "logits", "scores", attribute("axis", -1)),
                  node(
                      "SoftmaxCrossEntropyLoss",
                      "scores classes",
                      "output",
                      join(text(1, "reduction"), text(4, "none"), number(20, 3))));
          case "oneHot" ->
              join(
                  value(11, "classes", INT32),
                  value(11, "depth", INT32),
                  numbers("zeroAndOne", number(1, 2), 0, 1),
                  node("OneHot", "classes depth zeroAndOne", "hot"),
                  node("Cast", "hot", "output", attribute("to", type)));
          default -> throw new IllegalArgumentException(operation);
        };
    byte[] opset = field(8, number(2, 13)); // of the default domain
    byte[] whole = join(graph, text(2, operation), value(12, "output", type));
    return join(number(1, 7), opset, field(7, whole)); // 7 is the version of the format then
  }

  /** Returns a {@code NodeProto} of a graph, its inputs parted by blanks. */
  private static byte[] node(String type, String inputs, String output, byte[]... attributes) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (String input : inputs.split(" ")) {
      content.writeBytes(text(1, input));
    }
    content.writeBytes(join(text(2, output), text(4, type)));
    for (byte[] attribute : attributes) {
      content.writeBytes(field(5, attribute));
    }
    return field(1, content.toByteArray());
  }

  /** Returns an {@code AttributeProto} of type INT. */
  private static byte[] attribute(String name, long value) {
    return join(text(1, name), number(3, value), number(20, 2));
  }

  /** Returns a {@code ValueInfoProto} of any shape: an input (11) or output (12) of a graph. */
  private static byte[] value(int field, String name, int type) {
    return field(field, join(text(1, name), field(2, field(1, number(1, type)))));
  }

  /** Returns an initializer of a graph, a {@code TensorProto}: binary32 numbers of a shape. */
  private static byte[] numbers(String name, byte[] shape, float... numbers) {
    ByteBuffer raw = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(numbers);
    return field(5, join(shape, number(2, FLOAT), text(8, name), field(9, raw.array())));
  }

  private static byte[] text(int field, String text) {
    return field(field, text.getBytes(UTF_8));
  }

  private static byte[] field(int field, byte[] content) {
    return join(varint(field << 3 | 2), varint(content.length), content);
  }

  private static byte[] number(int field, long value) {
    return join(varint(field << 3), varint(value));
  }

  private static byte[] varint(long value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (; (value & ~0x7fL) != 0; value >>>= 7) {
      bytes.write((int) (value & 0x7f | 0x80));
    }
    bytes.write((int) value);
    return bytes.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}

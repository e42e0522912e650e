package io.github.losstck.oip;

import io.github.losstck.spi.Tensor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the answer to an inference.
 *
 * @param model that answered
 * @param reply of the server
 */
record InferResponse(Model model, Http.Reply reply) {

  /**
   * Returns the output that was asked for.
   *
   * @param due the rank of the result that the operation demands
   * @param added the extents that were added to inputs
   * @throws io.github.losstck.verdict.ProviderFault if the answer is malformed
   */
  Tensor tensor(int due, int added) {
    List<OutputTensor> outputs = outputs();
    OutputTensor output = asked(outputs);
    if (!output.datatype.equals(model.output().datatype().name())) {
      throw Faults.notAMessage(
          model.name(),
          "datatype '%s' where %s is due, by the model's metadata"
              .formatted(output.datatype, model.output().datatype()));
    }
    double[] elements = output.isBinary() ? binary(outputs, output) : output.data();
    int[] shape = shape(output, elements.length);
    int[] lowered = Shapes.lowered(shape, due, added, model.output());
    return Tensor.rounded(model.precision(), elements, lowered);
  }

  private List<OutputTensor> outputs() {
    try {
      return ResponseReader.outputs(reply.body(), jsonLength(), model.output().datatype());
    } catch (IOException e) {
      throw Faults.notJson(model.name(), reply.body(), e);
    }
  }

  private int jsonLength() {
    int length = reply.body().length;
    long stated = reply.jsonLength().orElse(length);
    if (stated < 0 || stated > length) {
      throw Faults.notAMessage(
          model.name(), Http.JSON_LENGTH + " " + stated + " of a body of " + length + " bytes");
    }
    return (int) stated;
  }

  private OutputTensor asked(List<OutputTensor> outputs) {
    String due = model.output().name();
    return outputs.stream()
        .filter(o -> o.name.equals(due))
        .findFirst()
        .orElseThrow(
            () -> Faults.notAMessage(model.name(), "there is no output named '" + due + "'"));
  }

  /** Takes the elements from behind the JSON, where outputs follow one another. */
  private double[] binary(List<OutputTensor> outputs, OutputTensor output) {
    long start = jsonLength();
    for (OutputTensor earlier : outputs.subList(0, outputs.indexOf(output))) {
      start += Math.max(0, earlier.binarySize);
    }
    Datatype datatype = model.output().datatype();
    boolean whole = output.binarySize % datatype.bytes() == 0;
    if (!whole || start + output.binarySize > reply.body().length) {
      throw Faults.wrongShape(
          model.name(), output.shape, "binary data of " + output.binarySize + " bytes");
    }
    ByteBuffer bytes =
        ByteBuffer.wrap(reply.body(), (int) start, (int) output.binarySize)
            .order(ByteOrder.LITTLE_ENDIAN);
    double[] elements = new double[(int) output.binarySize / datatype.bytes()];
    Arrays.setAll(elements, i -> datatype.get(bytes));
    return elements;
  }

  private int[] shape(OutputTensor output, int size) {
    int[] shape = new int[output.shape.length];
    long product = 1;
    for (int i = 0; i < shape.length; i++) {
      long extent = output.shape[i];
      shape[i] = extent == (int) extent && extent >= 0 ? (int) extent : -1;
      product = shape[i] < 0 ? -1 : product * shape[i];
      if (product < 0 || product > Integer.MAX_VALUE) {
        break;
      }
    }
    if (product != size) {
      throw Faults.wrongShape(model.name(), output.shape, size + " elements");
    }
    return shape;
  }
}

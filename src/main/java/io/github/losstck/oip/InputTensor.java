package io.github.losstck.oip;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Tensor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Holds an input as a model takes it.
 *
 * @param form by which the model knows it
 * @param shape in which it travels
 * @param size the number of elements
 * @param elements row by row, integers and binary32 numbers widened exactly
 */
record InputTensor(TensorForm form, int[] shape, int size, IntToDoubleFunction elements) {

  /** Fits the inputs of a call to a model, with so many extents of 1 before those of any shape. */
  static List<InputTensor> of(Operation operation, Model model, Arguments arguments, int added) {
    List<InputTensor> tensors = new ArrayList<>();
    for (int i = 0; i < operation.parameters().size(); i++) {
      tensors.add(of(operation.parameters().get(i), model.inputs().get(i), arguments, added));
    }
    return tensors;
  }

  private static InputTensor of(Parameter parameter, TensorForm form, Arguments given, int added) {
    return switch (parameter.kind()) {
      case REAL -> real(form, given.tensor(parameter), added);
      case SCALAR -> real(form, given.tensor(parameter), form.rank());
      case INTEGERS -> {
        int[] values = given.integers(parameter);
        yield integers(form, values, Math.max(0, form.rank() - 1), values.length);
      }
      case INTEGER -> integers(form, given.integers(parameter), form.rank());
    };
  }

  private static InputTensor real(TensorForm form, Tensor value, int added) {
    return new InputTensor(form, Shapes.raised(value.shape(), added), value.size(), value::get);
  }

  private static InputTensor integers(TensorForm form, int[] values, int added, int... shape) {
    return new InputTensor(form, Shapes.raised(shape, added), values.length, i -> values[i]);
  }

  /** Returns whether JSON has a number for every element. */
  boolean isFinite() {
    return IntStream.range(0, size).mapToDouble(elements).allMatch(Double::isFinite);
  }

  /** Returns the number of bytes in the binary tensor extension. */
  int bytes() {
    return Math.multiplyExact(size, form.datatype().bytes());
  }

  void putBinary(ByteBuffer into) {
    for (int i = 0; i < size; i++) {
      form.datatype().put(elements.applyAsDouble(i), into);
    }
  }

  /** Writes the elements as a flat list, binary32 numbers with all digits of their value. */
  void writeData(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("data");
    for (int i = 0; i < size; i++) {
      double element = elements.applyAsDouble(i);
      if (form.datatype().isInteger()) {
        out.writeNumber((long) element);
      } else {
        out.writeNumber(element);
      }
    }
    out.writeEndArray();
  }
}

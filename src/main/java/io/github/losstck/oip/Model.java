package io.github.losstck.oip;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds what a server says of a model that stands for an operation.
 *
 * @param name of the model
 * @param inputs in the order of the operation's parameters
 * @param output the model's first, in FP32 or FP64
 */
record Model(String name, List<TensorForm> inputs, TensorForm output) {

  /**
   * Reads the metadata of a model. Inputs are told by the names of the parameters in any case, as
   * in {@code labels} and {@code logits}; if one of these names is missing, by their order.
   *
   * @param name of the model
   * @param operation that it stands for
   * @param metadata as the server gives them
   * @throws io.github.losstck.verdict.ProviderFault if the model cannot stand for the operation
   */
  static Model of(String name, Operation operation, JsonNode metadata) {
    List<TensorForm> stated = tensors(name, metadata.path("inputs"));
    List<TensorForm> outputs = tensors(name, metadata.path("outputs"));
    List<Parameter> parameters = operation.parameters();
    if (stated.size() != parameters.size() || outputs.isEmpty()) {
      throw Faults.form(name, operation, stated.size(), outputs.size());
    }
    Model model = new Model(name, named(parameters, stated).orElse(stated), outputs.get(0));
    model.requireDatatypes(operation);
    return model;
  }

  /** Returns the format that the model computes in. */
  Precision precision() {
    return output.datatype() == Datatype.FP32 ? Precision.BINARY32 : Precision.BINARY64;
  }

  private static List<TensorForm> tensors(String model, JsonNode list) {
    List<TensorForm> tensors = new ArrayList<>();
    list.forEach(tensor -> tensors.add(TensorForm.of(model, tensor)));
    return tensors;
  }

  private static Optional<List<TensorForm>> named(
      List<Parameter> parameters, List<TensorForm> stated) {
    List<TensorForm> ordered = new ArrayList<>();
    for (Parameter parameter : parameters) {
      stated.stream()
          .filter(t -> t.name().equalsIgnoreCase(parameter.word()))
          .forEach(ordered::add);
    }
    return ordered.size() == parameters.size() ? Optional.of(ordered) : Optional.empty();
  }

  private void requireDatatypes(Operation operation) {
    if (output.datatype().isInteger()) {
      throw Faults.datatype(name, output.name(), output.datatype().name());
    }
    for (int i = 0; i < inputs.size(); i++) {
      TensorForm input = inputs.get(i);
      boolean fits =
          switch (operation.parameters().get(i).kind()) {
            case REAL, SCALAR -> input.datatype() == output.datatype();
            case INTEGERS, INTEGER -> input.datatype().isInteger();
          };
      if (!fits) {
        throw Faults.datatype(name, input.name(), input.datatype().name());
      }
    }
  }
}

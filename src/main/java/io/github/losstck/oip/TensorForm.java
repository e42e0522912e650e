package io.github.losstck.oip;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Holds what the metadata of a model say of one of its tensors.
 *
 * @param name that the tensor has in requests and responses
 * @param datatype of its elements
 * @param rank of its shape; 0 where the shape is empty, which stands for tensors of any rank
 */
record TensorForm(String name, Datatype datatype, int rank) {

  /**
   * Reads the metadata of a tensor.
   *
   * @param model that the tensor belongs to, for the message
   * @param tensor as in the lists {@code inputs} and {@code outputs}
   * @throws io.github.losstck.verdict.ProviderFault if its datatype suits no operation
   */
  static TensorForm of(String model, JsonNode tensor) {
    String name = tensor.path("name").asText();
    String datatype = tensor.path("datatype").asText();
    return new TensorForm(
        name,
        Datatype.named(datatype).orElseThrow(() -> Faults.datatype(model, name, datatype)),
        tensor.path("shape").size());
  }
}

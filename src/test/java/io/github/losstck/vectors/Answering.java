package io.github.losstck.vectors;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.remote.BadMessage;
import io.github.losstck.remote.Messages;
import io.github.losstck.remote.TensorWriter;
import io.github.losstck.remote.WireTensor;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.NotClaimed;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.vectors.Vectors.Order;
import io.github.losstck.verdict.Selection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Writes vectors, and answers them as somebody would who cannot host an adapter. */
final class Answering {
  private static final Catalogue CATALOGUE = Catalogue.ofKit();

  private Answering() {}

  static Order order(List<Level> levels, boolean sweeps, String... scenarios) {
    return new Order(
        Selection.of(List.of(), levels, List.of(scenarios)),
        EnumSet.allOf(Precision.class),
        Sampling.PUBLISHED,
        sweeps);
  }

  static List<String> vectors(Order order) throws IOException {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    Vectors.write(CATALOGUE, order, to);
    return to.toString(StandardCharsets.UTF_8).lines().toList();
  }

  static Path file(Path folder, String name, List<String> lines) throws IOException {
    return Files.write(folder.resolve(name), lines);
  }

  /** Answers every vector. */
  static List<String> answers(List<String> vectors, LossProvider provider) throws BadMessage {
    List<String> answers = new ArrayList<>();
    for (String vector : vectors) {
      answers.add(answer(vector, provider));
    }
    return answers;
  }

  private static String answer(String line, LossProvider provider) throws BadMessage {
    Vector vector = Vector.parse(line.getBytes(StandardCharsets.UTF_8), Gradients.DERIVATIVE);
    try {
      Tensor answer = vector.operation().call(provider, vector.arguments());
      return text(
          Messages.message(
              "result",
              vector.id(),
              json -> {
                json.writeFieldName("output");
                TensorWriter.write(json, null, WireTensor.of(answer), false);
              }));
    } catch (Refused e) {
      return text(
          Messages.message(
              "refused", vector.id(), json -> json.writeStringField("reason", e.getMessage())));
    } catch (NotClaimed e) {
      return text(Messages.message("notClaimed", vector.id(), json -> {}));
    }
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.UTF_8).strip();
  }

  /** Throws away what is written. */
  static OutputStream nowhere() {
    return OutputStream.nullOutputStream();
  }

  static Catalogue catalogue() {
    return CATALOGUE;
  }
}

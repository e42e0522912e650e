package io.github.losstck.vectors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.oracle.Bounds;
import io.github.losstck.oracle.Enclosure;
import io.github.losstck.oracle.Oracle;
import io.github.losstck.remote.Messages;
import io.github.losstck.remote.TensorWriter;
import io.github.losstck.remote.WireTensor;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes calls with what bounds their answers, one a line, each as it comes. */
final class VectorWriter {
  private final JsonGenerator json;
  private final OutputStream to;
  private @Nullable ScenarioEntry scenario;
  private int calls;
  private long written;

  VectorWriter(OutputStream to) throws IOException {
    this.to = to;
    this.json =
        new JsonFactory()
            .createGenerator(to)
            .setRootValueSeparator(null)
            .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
  }

  /** Numbers the calls that follow from 1, under the id of a scenario. */
  void begin(ScenarioEntry next) {
    scenario = next;
    calls = 0;
  }

  private ScenarioEntry scenario() {
    return Objects.requireNonNull(scenario, "begin() comes first");
  }

  /** Returns how many vectors were written. */
  long written() {
    return written;
  }

  /** Writes a call that has an answer. */
  void write(Operation operation, Arguments arguments) throws IOException {
    start(operation, arguments);
    List<Enclosure> truth = enclose(operation, arguments);
    List<Bounds> bounds = Oracle.bounds(operation, arguments, truth);
    boolean strict = Omission.isSweep(scenario());
    int[] shape = operation.resultShape(arguments);
    json.writeFieldName("shape");
    json.writeArray(shape, 0, shape.length);
    ends("lower", truth, Enclosure::lower);
    ends("upper", truth, Enclosure::upper);
    json.writeArrayFieldStart("allowed");
    for (Bounds bound : bounds) {
      json.writeNumber((strict ? bound.strict() : bound).allowed());
    }
    json.writeEndArray();
    end();
  }

  /** Writes a call that is to be refused. */
  void writeRefused(Operation operation, Arguments arguments) throws IOException {
    start(operation, arguments);
    json.writeBooleanField("refused", true);
    end();
  }

  private void start(Operation operation, Arguments arguments) throws IOException {
    calls++;
    written++;
    json.writeStartObject();
    json.writeStringField("type", "vector");
    json.writeStringField("id", scenario().id() + "/" + arguments.precision().word() + "/" + calls);
    json.writeStringField("operation", operation.method());
    json.writeStringField("level", scenario().level().word());
    json.writeStringField("obligation", scenario().obligation().name().toLowerCase(Locale.ROOT));
    json.writeBooleanField("strict", Omission.isSweep(scenario()));
    json.writeStringField("datatype", Messages.datatype(arguments.precision()));
    json.writeArrayFieldStart("inputs");
    for (Parameter parameter : operation.parameters()) {
      TensorWriter.writeTwice(json, parameter.word(), WireTensor.of(arguments, parameter));
    }
    json.writeEndArray();
    json.writeObjectFieldStart("expected");
  }

  private void ends(String name, List<Enclosure> truth, Function<Enclosure, String> end)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Enclosure value : truth) {
      json.writeString(end.apply(value));
    }
    json.writeEndArray();
  }

  private void end() throws IOException {
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  void flush() throws IOException {
    json.flush();
    to.flush();
  }

  /** Encloses by decimals where a step of the faster oracle overflows. */
  private static List<Enclosure> enclose(Operation operation, Arguments arguments) {
    List<Enclosure> truth = Oracle.enclose(operation, arguments);
    return truth.stream().anyMatch(t -> Double.isInfinite(t.radius()))
        ? Oracle.escalate(operation, arguments)
        : truth;
  }
}

package io.github.losstck.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Writes what is of Allure's model in its file format: constants in lower case, and nothing of what
 * is not set.
 */
final class AllureJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
          .addModule(
              new SimpleModule()
                  .addSerializer(Status.class, new Words<>(Status.class, Status::value))
                  .addSerializer(Stage.class, new Words<>(Stage.class, Stage::value)))
          .build();

  private AllureJson() {}

  static void write(Object value, Path file) throws IOException {
    Files.write(file, MAPPER.writeValueAsBytes(value));
  }

  /** Writes each constant of an enum as its word. */
  private static final class Words<T extends Enum<T>> extends StdScalarSerializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<T, String> wordOf;

    Words(Class<T> type, Function<T, String> wordOf) {
      super(type);
      this.wordOf = wordOf;
    }

    @Override
    public void serialize(T constant, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(wordOf.apply(constant));
    }
  }
}

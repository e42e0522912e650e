package io.github.losstck.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.losstck.UsageException;
import io.github.losstck.oracle.Enclosure;
import io.github.losstck.oracle.Oracle;
import io.github.losstck.remote.Schemas;
import io.github.losstck.spec.Level;
import io.github.losstck.spi.Gradients;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static List<String> vectors;

  @BeforeAll
  static void write() throws IOException {
    vectors = Answering.vectors(Answering.order(List.of(), false));
  }

  private static List<String> vectors(boolean sweeps, String... scenarios) throws IOException {
    return Answering.vectors(Answering.order(List.of(), sweeps, scenarios));
  }

  @Test
  void everyLineMeetsItsSchema() throws JsonProcessingException {
    Set<String> ids = new HashSet<>();
    for (String line : vectors) {
      JsonNode vector = JSON.readTree(line);
      assertEquals(Optional.empty(), Schemas.violation("vector", vector), line);
      assertTrue(ids.add(vector.get("id").textValue()), line);
    }
    assertTrue(ids.contains("smoothing.of-three.worked/binary64/1"));
    assertTrue(ids.size() > 1000, "more than a thousand calls");
  }

  @Test
  void aSecondRunWritesTheSame() throws IOException {
    assertEquals(vectors(true, "accuracy.sigmoid"), vectors(true, "accuracy.sigmoid"));
    assertTrue(vectors.containsAll(vectors(false, "smoothing.")));
  }

  @Test
  void theExactValueLiesBetweenTheEnds() throws Exception {
    for (String line : vectors) {
      Vector vector = Vector.parse(line.getBytes(StandardCharsets.UTF_8), Gradients.DERIVATIVE);
      JsonNode expected = JSON.readTree(line).get("expected");
      if (vector.refused()) {
        assertThrows(
            IllegalArgumentException.class,
            () -> Oracle.escalate(vector.operation(), vector.arguments()));
        continue;
      }
      List<Enclosure> exact = Oracle.escalate(vector.operation(), vector.arguments());
      for (int i = 0; i < exact.size(); i++) {
        String lower = expected.get("lower").get(i).textValue();
        String upper = expected.get("upper").get(i).textValue();
        assertTrue(lies(exact.get(i), lower, upper), line);
      }
    }
  }

  private static boolean lies(Enclosure exact, String lower, String upper) {
    if (!Double.isFinite(exact.high())) {
      String special = Double.toString(exact.high());
      return special.equals(lower) && special.equals(upper);
    }
    BigDecimal value = new BigDecimal(exact.high()).add(new BigDecimal(exact.low()));
    BigDecimal radius = new BigDecimal(exact.radius());
    return new BigDecimal(lower).compareTo(value.add(radius)) <= 0
        && new BigDecimal(upper).compareTo(value.subtract(radius)) >= 0;
  }

  @Test
  void sweepsAreWrittenWhereTheyAreAskedForAndJudgedStrictly() throws IOException {
    List<String> swept = vectors(true, "accuracy.sigmoid.ranks");
    assertEquals(14, swept.size());
    assertTrue(swept.stream().allMatch(v -> v.contains("\"strict\":true")));
    assertTrue(vectors.stream().allMatch(v -> v.contains("\"strict\":false")));
  }

  @Test
  void whatSingleAnswersCannotTellIsLeftOutAndCounted() throws IOException {
    Vectors written =
        Vectors.write(
            Answering.catalogue(), Answering.order(List.of(), false), Answering.nowhere());
    assertEquals(vectors.size(), written.written());
    Map<Omission, Long> expected =
        Answering.catalogue().scenarios().stream()
            .filter(s -> !s.documentOnly())
            .flatMap(s -> Omission.of(s, false).stream())
            .collect(Collectors.groupingBy(o -> o, Collectors.counting()));
    assertEquals(expected, written.omitted());
    assertEquals(Set.of(Omission.values()), written.omitted().keySet());
    assertFalse(vectors.stream().anyMatch(v -> v.contains("\"level\":\"law\"")));
    assertTrue(
        vectors.stream()
            .filter(v -> v.contains("\"level\":\"behaved\""))
            .allMatch(v -> v.contains("{\"refused\":true}")));
  }

  @Test
  void aSelectionOfNothingThatCanBeJudgedIsRefused() {
    UsageException e =
        assertThrows(
            UsageException.class,
            () -> Answering.vectors(Answering.order(List.of(Level.LAW), true)));
    assertEquals(
        "the selection (level law) has no scenario that can be judged by single answers; widen it",
        e.getMessage());
  }

  @Test
  void aFullDiskIsTold() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    IOException e =
        assertThrows(
            IOException.class,
            () ->
                Vectors.write(
                    Answering.catalogue(), Answering.order(List.of(), false, "sigmoid"), full));
    assertEquals("No space left on device", e.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/type | \"call\"",
        "/id | \"\"",
        "/operation | \"sigmod\"",
        "/level | \"documents\"",
        "/obligation | \"MUST\"",
        "/strict | \"no\"",
        "/datatype | \"FP16\"",
        "/inputs | []",
        "/inputs/0 | {\"shape\":[],\"datatype\":\"FP32\",\"data\":[1]}",
        "/expected | {}",
        "/expected | {\"refused\":false}",
        "/expected/refused | true",
        "/expected/shape | 3",
        "/expected/lower/0 | 0.5",
        "/expected/upper/0 | \"0,5\"",
        "/expected/allowed/0 | -1",
        "/expected/allowed/0 | \"Infinity\"",
        "/class | \"tight\"",
      })
  void anythingElseIsNoVector(String place, String value) throws JsonProcessingException {
    String line = vectors.stream().filter(v -> v.contains("\"sigmoid\"")).findFirst().orElseThrow();
    ObjectNode vector = (ObjectNode) JSON.readTree(line);
    int last = place.lastIndexOf('/');
    JsonNode parent = vector.at(place.substring(0, last));
    if (parent instanceof ArrayNode array) {
      array.set(0, JSON.readTree(value));
    } else {
      ((ObjectNode) parent).set(place.substring(last + 1), JSON.readTree(value));
    }
    assertTrue(Schemas.violation("vector", vector).isPresent());
  }
}

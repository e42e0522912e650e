package io.github.losstck.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ProtocolPageTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> everyLineOfTheConversationMeetsItsSchema() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/docs/protocol.md"));
    return lines.stream()
        .filter(line -> line.matches("[<>] \\{.*"))
        .map(line -> DynamicTest.dynamicTest(line, () -> requireValid(line.substring(2))));
  }

  private static void requireValid(String line) throws IOException {
    JsonNode message = JSON.readTree(line);
    assertEquals(Optional.empty(), Schemas.violation(message.get("type").asText(), message));
  }
}

package io.github.losstck.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnsweringCodeTest {
  private static final Entry SIGMOID = new Entry("2-1", "Sigmoid", "s(x) = 1 / (1 + e^-x).");

  @Test
  void readsTheNamesOfWhatAnswers() throws IOException {
    assertEquals(
        List.of("a.B.c", "d.E"), of("{'entries': [{'id': '2-1', 'code': ['a.B.c', 'd.E']}]}"));
  }

  @Test
  void knowsOfNothingWhereNothingWasWritten() throws IOException {
    assertEquals(List.of(), of("{'entries': [{'id': 'C20', 'excluded': 'advice'}]}"));
    assertEquals(List.of(), of("{'entries': [{'id': '2-1'}]}"));
    assertEquals(List.of(), of(""));
  }

  private static List<String> of(String text) throws IOException {
    return AnsweringCode.parse(text.replace('\'', '"').getBytes(UTF_8)).of(SIGMOID);
  }
}

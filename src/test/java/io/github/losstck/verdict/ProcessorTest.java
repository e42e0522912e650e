package io.github.losstck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProcessorTest {
  @Test
  void readsTheNameOfTheFirstProcessor() {
    Stream<String> lines =
        Stream.of(
            "processor\t: 0", "model\t\t: 1", "model name\t: Acme  Nine: 9000", "model name : B");
    assertEquals("Acme Nine: 9000", Processor.named(lines));
  }

  @Test
  void fallsBackToTheArchitecture() {
    assertEquals(System.getProperty("os.arch"), Processor.named(Stream.of("", "model name :")));
    assertFalse(Processor.name().isBlank());
  }
}

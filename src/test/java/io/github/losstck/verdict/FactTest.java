package io.github.losstck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactTest {
  @Test
  void factsAreReadAsTheyAreWorded() {
    String detail =
        """
        binomial probability[0] is wrong
          expected 0.25
          as does  one that forgets a factor
          number of flips [10]
          probabilities [0.5 (0x1.0p-1)]
          too close to call
        """;
    assertEquals(
        List.of(
            new Fact("", "binomial probability[0] is wrong"),
            new Fact("expected", "0.25"),
            new Fact("as does", "one that forgets a factor"),
            new Fact("number of flips", "[10]"),
            new Fact("probabilities", "[0.5 (0x1.0p-1)]"),
            new Fact("", "too close to call")),
        Fact.of(detail));
  }
}

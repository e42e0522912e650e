package io.github.losstck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.oracle.Enclosure;
import io.github.losstck.spi.Operation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
  @Test
  void countsEqualBitsByOperationAndPrecision() {
    List<Outcome> first =
        List.of(
            outcome("a", Subject.BINARY32, "1", "2"),
            outcome("b", Subject.BINARY32, "3"),
            outcome("a", Subject.BINARY64, "4"),
            outcome("c", Subject.BINARY64, "5"));
    List<Outcome> second =
        List.of(
            outcome("b", Subject.BINARY32, "3"),
            outcome("a", Subject.BINARY32, "1", "9"),
            outcome("a", Subject.BINARY64, "8"));
    assertEquals(
        List.of("binary32 sigmoid: 2 of 3", "binary64 sigmoid: 0 of 1"),
        Agreement.between(first, second).counts());
  }

  @Test
  void comparesNothingThatOneOfThemDidNotAnswer() {
    List<Outcome> first = List.of(outcome("a", Subject.BINARY32, "1", "2"));
    assertEquals(
        List.of("binary32 sigmoid: 1 of 1"),
        Agreement.between(first, List.of(outcome("a", Subject.BINARY32, "1"))).counts());
    assertEquals(
        List.of(), Agreement.between(first, List.of(outcome("a", Subject.BINARY64, "1"))).counts());
  }

  private static Outcome outcome(String scenario, Subject subject, String... bits) {
    Judgement judgement =
        new Judgement(
            Judgement.Ruling.WITHIN,
            0.5,
            new Enclosure(0.5, 0, 0),
            0,
            1,
            AccuracyClass.CORRECTLY_ROUNDED);
    return new Outcome(
        scenario,
        subject,
        Status.PASSED,
        "",
        -1,
        Arrays.stream(bits)
            .map(b -> new Measurement(Operation.SIGMOID, judgement, "", "", b))
            .toList());
  }
}

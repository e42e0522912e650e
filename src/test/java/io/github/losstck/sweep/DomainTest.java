package io.github.losstck.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.sweep.Domain.Kind;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the words by which features name domains. */
class DomainTest {
  @Test
  void readsEveryDomainThatAFeatureNames() {
    Set<Kind> named =
        Asked.ofFeatures().stream().map(a -> a.domain().kind()).collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(Kind.class), named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "its thresholds",
        "every binade",
        "a Sobol sequence",
        "rows of 3",
        "tensors of every rank",
        "hard labels",
        "soft labels",
        "rows without a label",
        "labels that do not sum to 1",
        "labels outside [0, 1]",
        "nearly equal distributions"
      })
  void printsTheWordsThatItReads(String words) {
    assertTrue(words.matches(Domain.REGEX));
    assertEquals(words, Domain.parse(words).toString());
  }

  @Test
  void takesRunsForRows() {
    assertEquals(new Domain(Kind.ROWS, 100), Domain.parse("runs of 100"));
    assertEquals(new Domain(Kind.ROWS, 100), Domain.parse("rows of 100"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "thresholds", "Its thresholds", "every  binade", "a sobol sequence", "rows of n",
        "rows of -1", "rows of", "rows of 3 ", "columns of 3", "hard label", "labels outside (0, 1)"
      })
  void refusesAMisspeltWordInOneLine(String words) {
    assertFalse(words.matches(Domain.REGEX));
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> Domain.parse(words));
    assertEquals("'" + words + "' is no domain", thrown.getMessage());
  }
}

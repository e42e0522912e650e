package io.github.losstck.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DeclarationsTest {
  @Test
  void eachDeclarationKeepsTheOthers() {
    Declarations all =
        Declarations.standard()
            .precisions(Precision.BINARY32)
            .flushingSubnormals()
            .gradients(Gradients.OF_NORMALISED_LABELS)
            .notConcurrent()
            .acceptingHardLabelsOnly()
            .upToRank(2);
    Declarations reversed =
        Declarations.standard()
            .upToRank(2)
            .acceptingHardLabelsOnly()
            .notConcurrent()
            .gradients(Gradients.OF_NORMALISED_LABELS)
            .flushingSubnormals()
            .precisions(Precision.BINARY32);
    assertEquals(
        new Declarations(
            Set.of(Precision.BINARY32), true, Gradients.OF_NORMALISED_LABELS, true, 2, false),
        all);
    assertEquals(all, reversed);
  }

  @Test
  void refusesToDeclareNothing() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Declarations(Set.of(), false, Gradients.DERIVATIVE, false, 2, true));
    assertThrows(IllegalArgumentException.class, () -> Declarations.standard().upToRank(-1));
  }
}

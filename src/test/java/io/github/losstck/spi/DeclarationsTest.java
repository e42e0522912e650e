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
            .acceptingHardLabelsOnly()
            .upToRank(2);
    Declarations reversed =
        Declarations.standard()
            .upToRank(2)
            .acceptingHardLabelsOnly()
            .flushingSubnormals()
            .precisions(Precision.BINARY32);
    assertEquals(new Declarations(Set.of(Precision.BINARY32), true, true, 2), all);
    assertEquals(all, reversed);
  }

  @Test
  void refusesToDeclareNothing() {
    assertThrows(IllegalArgumentException.class, () -> new Declarations(Set.of(), false, false, 2));
    assertThrows(IllegalArgumentException.class, () -> Declarations.standard().upToRank(-1));
  }
}

package io.github.losstck.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedTest {
  @Test
  void readsWhatItPrints() {
    assertEquals("243f6a8885a308d3", Seed.PUBLISHED.hex());
    assertEquals(Seed.PUBLISHED, Seed.parse("243F6A8885A308D3"));
    assertEquals("000000000000002a", Seed.parse("2a").hex());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xyz", "-1", "0x12", "243f6a8885a308d3f"})
  void refusesWhatIsNoSeed(String text) {
    var thrown = assertThrows(IllegalArgumentException.class, () -> Seed.parse(text));
    assertEquals("'" + text + "' is no seed; give 1 to 16 hexadecimal digits", thrown.getMessage());
  }

  @Test
  void givesEachPartASeedOfItsOwn() {
    assertEquals(Seed.PUBLISHED.of("a"), Seed.PUBLISHED.of("a"));
    assertNotEquals(Seed.PUBLISHED.of("a"), Seed.PUBLISHED.of("b"));
    assertNotEquals(Seed.PUBLISHED.of("a"), Seed.parse("1").of("a"));
    assertNotEquals(Seed.from("ab", "c"), Seed.from("a", "bc"));
  }
}

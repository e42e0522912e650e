package io.github.losstck.verdict;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.Fakes;
import io.github.losstck.spec.Seed;
import io.github.losstck.spi.Identity;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KitTest {
  private static final byte[] ONE = "1".getBytes(UTF_8);
  private static final byte[] TWO = "2".getBytes(UTF_8);

  /** Is the head of {@code printf '1.2.3\\nacme\\n1.0' | sha256sum}. */
  private static final String SEED = "5db270e502020e9f";

  @Test
  void digestsFeaturesInTheOrderOfTheirPaths() {
    Map<String, byte[]> shuffled = new LinkedHashMap<>();
    shuffled.put("b.feature", TWO);
    shuffled.put("a.feature", ONE);
    Kit kit = Kit.of(shuffled, ONE);
    assertEquals(Digest.of(List.of(ONE, TWO)), kit.features());
    assertEquals(Digest.of(List.of(ONE)), kit.register());
    assertEquals(64, kit.code().length());
  }

  @Test
  void knowsItsVersion() {
    assertTrue(Kit.currentVersion().matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"));
  }

  @Test
  void derivesTheSeedFromKitAndProvider() {
    Kit later = new Kit("1.2.4", "", "", "");
    Set<Seed> seeds = new HashSet<>();
    seeds.add(Fakes.KIT.seedFor(new Identity("acme", "1.0")));
    seeds.add(Fakes.KIT.seedFor(new Identity("acme", "1.1")));
    seeds.add(Fakes.KIT.seedFor(new Identity("acme2", "1.0")));
    seeds.add(later.seedFor(new Identity("acme", "1.0")));
    assertEquals(4, seeds.size());
    assertEquals(SEED, Fakes.KIT.seedFor(new Identity("acme", "1.0")).hex());
  }
}

package io.github.losstck.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.analysis.function.Sigmoid;
import org.junit.jupiter.api.Test;

class ProviderTest {
  @Provider(
      name = "acme",
      version = "1.2.0",
      precisions = Precision.BINARY32,
      flushesSubnormals = true,
      gradients = Gradients.OF_NORMALISED_LABELS,
      hardLabelsOnly = true,
      maximumRank = 2,
      concurrent = false)
  private static class Talkative implements LossProvider {}

  private static final class Heir extends Talkative {}

  @Provider
  private static final class Silent implements LossProvider {}

  @Provider(versionFrom = Sigmoid.class)
  private static final class Adapter implements LossProvider {}

  @Provider(versionFrom = int[].class)
  private static final class OfNoJar implements LossProvider {}

  @Provider(name = "acme losses")
  private static final class Misnamed implements LossProvider {}

  @Provider(precisions = {})
  private static final class Empty implements LossProvider {}

  private static final class Plain implements LossProvider {}

  @Test
  void namesAndDeclares() {
    LossProvider provider = new Talkative();
    assertEquals(new Identity("acme", "1.2.0"), provider.identity());
    assertEquals(
        Declarations.standard()
            .precisions(Precision.BINARY32)
            .flushingSubnormals()
            .gradients(Gradients.OF_NORMALISED_LABELS)
            .acceptingHardLabelsOnly()
            .upToRank(2)
            .notConcurrent(),
        provider.declarations());
  }

  @Test
  void whatIsLeftOutIsAsWithoutIt() {
    assertEquals(new Identity("Silent", "unversioned"), new Silent().identity());
    assertEquals(new Identity("Plain", "unversioned"), new Plain().identity());
    assertEquals(Declarations.standard(), new Silent().declarations());
    assertEquals(Declarations.standard(), new Plain().declarations());
  }

  @Test
  void standsForSubclasses() {
    assertEquals(new Talkative().identity(), new Heir().identity());
    assertEquals(new Talkative().declarations(), new Heir().declarations());
  }

  @Test
  void takesTheVersionOfWhatIsAdapted() {
    String version = Sigmoid.class.getPackage().getImplementationVersion();
    assertEquals(new Identity("Adapter", version), new Adapter().identity());
    assertEquals(new Identity("OfNoJar", "unversioned"), new OfNoJar().identity());
  }

  @Test
  void isHeldToWhatIdentityAndDeclarationsAsk() {
    IllegalArgumentException misnamed =
        assertThrows(IllegalArgumentException.class, () -> new Misnamed().identity());
    assertTrue(misnamed.getMessage().contains("'acme losses'"), misnamed.getMessage());
    assertThrows(IllegalArgumentException.class, () -> new Empty().declarations());
  }
}

package io.github.losstck.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.listing.ListingProvider;
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
  private static class Talkative {}

  private static final class Heir extends Talkative {}

  @Provider
  private static final class Silent {}

  @Provider(versionFrom = Sigmoid.class)
  private static final class Adapter {}

  @Provider(versionFrom = int[].class)
  private static final class OfNoJar {}

  @Provider(name = "acme losses")
  private static final class Misnamed {}

  @Provider(precisions = {})
  private static final class Empty {}

  private static final class Plain implements LossProvider {}

  @Test
  void namesAndDeclares() {
    assertEquals(new Identity("acme", "1.2.0"), Identity.of(Talkative.class));
    assertEquals(
        Declarations.standard()
            .precisions(Precision.BINARY32)
            .flushingSubnormals()
            .gradients(Gradients.OF_NORMALISED_LABELS)
            .acceptingHardLabelsOnly()
            .upToRank(2)
            .notConcurrent(),
        Declarations.on(Talkative.class));
  }

  @Test
  void isWhatProvidersSay() {
    LossProvider listing = new ListingProvider();
    assertEquals("listing", listing.identity().name());
    assertEquals(Declarations.standard().precisions(Precision.BINARY32), listing.declarations());
  }

  @Test
  void whatIsLeftOutIsAsWithoutIt() {
    assertEquals(new Identity("Silent", "unversioned"), Identity.of(Silent.class));
    assertEquals(new Identity("Plain", "unversioned"), new Plain().identity());
    assertEquals(Declarations.standard(), Declarations.on(Silent.class));
    assertEquals(Declarations.standard(), new Plain().declarations());
  }

  @Test
  void standsForSubclasses() {
    assertEquals(Identity.of(Talkative.class), Identity.of(Heir.class));
    assertEquals(Declarations.on(Talkative.class), Declarations.on(Heir.class));
  }

  @Test
  void takesTheVersionOfWhatIsAdapted() {
    String version = Sigmoid.class.getPackage().getImplementationVersion();
    assertEquals(new Identity("Adapter", version), Identity.of(Adapter.class));
    assertEquals(new Identity("OfNoJar", "unversioned"), Identity.of(OfNoJar.class));
  }

  @Test
  void isHeldToWhatIdentityAndDeclarationsAsk() {
    IllegalArgumentException misnamed =
        assertThrows(IllegalArgumentException.class, () -> Identity.of(Misnamed.class));
    assertTrue(misnamed.getMessage().contains("'acme losses'"), misnamed.getMessage());
    assertThrows(IllegalArgumentException.class, () -> Declarations.on(Empty.class));
  }
}

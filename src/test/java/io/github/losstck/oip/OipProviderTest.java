package io.github.losstck.oip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.NotClaimed;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.OutOfReach;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OipProviderTest {
  private static final Duration DEADLINE = Duration.ofSeconds(30);
  private static final LossProvider REFERENCE = new ReferenceProvider();

  /** Loses its last bits, its sign or its all to whoever takes a detour. */
  private static final double[] DELICATE = {
    -0.0, 0.1f, 1.0 / 3, Float.MIN_VALUE, Double.MIN_VALUE, Float.MAX_VALUE, 16777217
  };

  @Test
  void tellsWhatTheServerTells() throws IOException {
    try (OipServer server =
        OipServer.withBinaryTensors().serving(Operation.SIGMOID, Precision.BINARY32)) {
      OipProvider provider = OipProvider.connect(server.uri(), DEADLINE);
      assertEquals(new Identity("acme-serving", "2.1"), provider.identity());
      assertEquals(Set.of(Operation.SIGMOID), provider.claims());
      assertEquals(Set.of(Precision.BINARY32), provider.declarations().precisions());
      assertEquals(Integer.MAX_VALUE, provider.declarations().maximumRank());
      assertThrows(NotClaimed.class, () -> provider.softmax(Tensor.of(new float[2], 2)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "../../etc", "<b>", "名"})
  void makesAnIdentityOfAnyName(String name) {
    assertTrue(Server.identity(name, "").name().length() > 0);
    assertEquals("unversioned", Server.identity(name, "").version());
    assertEquals(100, Server.identity("a".repeat(1000), "v".repeat(1000)).version().length());
  }

  @ParameterizedTest
  @EnumSource(Precision.class)
  void numbersTravelBitForBit(Precision precision) throws IOException {
    Tensor logits = Tensor.rounded(precision, DELICATE, DELICATE.length);
    Tensor labels = logits.map(x -> x == 0 ? x : 0.25);
    for (boolean binary : new boolean[] {true, false}) {
      try (OipServer server = server(binary)) {
        server.serving(Operation.SIGMOID_CROSS_ENTROPY, precision);
        OipProvider provider = OipProvider.connect(server.uri(), DEADLINE);
        assertEquals(
            REFERENCE.sigmoidCrossEntropy(labels, logits),
            provider.sigmoidCrossEntropy(labels, logits));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Precision.class)
  void binaryTensorsCarryWhatJsonCannot(Precision precision) throws IOException {
    Tensor logits =
        Tensor.rounded(
            precision,
            new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY},
            3);
    try (OipServer server = OipServer.withBinaryTensors().serving(Operation.SIGMOID, precision)) {
      OipProvider provider = OipProvider.connect(server.uri(), DEADLINE);
      assertEquals(REFERENCE.sigmoid(logits), provider.sigmoid(logits));
    }
  }

  @Test
  void withoutThemNothingIsSentThatIsNoJson() throws IOException {
    try (OipServer server =
        OipServer.withoutBinaryTensors().serving(Operation.SIGMOID, Precision.BINARY64)) {
      OipProvider provider = OipProvider.connect(server.uri(), DEADLINE);
      Tensor logits = Tensor.of(new double[] {0, Double.NEGATIVE_INFINITY}, 2);
      assertThrows(OutOfReach.class, () -> provider.sigmoid(logits));
      assertEquals(0, server.asked().size());
    }
  }

  @Test
  void readsNumbersThatAreNoJsonWhereAServerWritesThem() throws IOException {
    try (OipServer server =
        OipServer.withoutBinaryTensors().serving(Operation.SELF_INFORMATION, Precision.BINARY32)) {
      OipProvider provider = OipProvider.connect(server.uri(), DEADLINE);
      Tensor impossible = Tensor.of(new float[] {0, 1}, 2);
      assertEquals(
          Tensor.of(new float[] {Float.POSITIVE_INFINITY, 0}, 2),
          provider.selfInformation(impossible).map(Math::abs));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void integersTravelInTheDatatypeOfTheModel(boolean binary) throws IOException {
    try (OipServer server = server(binary)) {
      server.serving(Operation.ONE_HOT, Precision.BINARY64);
      server.serving(Operation.BINOMIAL_PROBABILITY, Precision.BINARY64);
      OipProvider provider = OipProvider.connect(server.uri(), DEADLINE);
      int[] classes = {2, 0};
      Tensor theta = Tensor.of(new double[] {0.3});
      assertEquals(
          REFERENCE.oneHot(classes, 3, Precision.BINARY64),
          provider.oneHot(classes, 3, Precision.BINARY64));
      assertEquals(
          REFERENCE.binomialProbability(classes, 4, theta),
          provider.binomialProbability(classes, 4, theta));
      JsonNode depth = server.asked().get(0).path("inputs").path(1);
      assertEquals("INT64", depth.path("datatype").asText());
      assertEquals("[1]", depth.path("shape").toString());
    }
  }

  @Test
  void leadingExtentsOfOneReachAModelOfAFixedRank() throws IOException {
    try (OipServer server = OipServer.withBinaryTensors()) {
      server.serving("softmaxCrossEntropy", Operation.SOFTMAX_CROSS_ENTROPY, Precision.BINARY32, 3);
      OipProvider provider = OipProvider.connect(server.uri(), DEADLINE);
      assertEquals(3, provider.declarations().maximumRank());
      for (int[] shape : new int[][] {{4}, {2, 2}, {1, 2, 2}}) {
        Tensor labels = Tensor.of(new float[] {1, 0, 0, 1}, shape);
        Tensor logits = Tensor.of(new float[] {1, 2, 3, 4}, shape);
        assertEquals(
            REFERENCE.softmaxCrossEntropy(labels, logits),
            provider.softmaxCrossEntropy(labels, logits));
      }
      assertEquals("[1,1,4]", server.asked().get(0).at("/inputs/0/shape").toString());
    }
  }

  @Test
  void scalarsTravelInTheRankOfTheModel() throws IOException {
    try (OipServer server = OipServer.withBinaryTensors()) {
      server.serving("sigmoid", Operation.SIGMOID, Precision.BINARY32, 1);
      server.serving("labelSmoothing", Operation.LABEL_SMOOTHING, Precision.BINARY32, 1);
      OipProvider provider = OipProvider.connect(server.uri(), DEADLINE);
      Tensor logit = Tensor.of(new float[] {0.5f});
      Tensor labels = Tensor.of(new float[] {0, 1}, 2);
      assertEquals(REFERENCE.sigmoid(logit), provider.sigmoid(logit));
      assertEquals(REFERENCE.labelSmoothing(labels, 0.25), provider.labelSmoothing(labels, 0.25));
    }
  }

  @Test
  void shapesThatDoNotFitTogetherStillDoNotOnceRaised() throws IOException {
    try (OipServer server = OipServer.withBinaryTensors()) {
      server.serving("klDivergence", Operation.KL_DIVERGENCE, Precision.BINARY32, 3);
      OipProvider provider = OipProvider.connect(server.uri(), DEADLINE);
      Tensor row = Tensor.of(new float[] {1, 0}, 2);
      Tensor matrix = Tensor.of(new float[] {1, 0}, 1, 2);
      String reason =
          assertThrows(Refused.class, () -> provider.klDivergence(row, matrix)).getMessage();
      assertTrue(reason.contains("rank"), reason);
    }
  }

  @Test
  void aSuffixTellsTheFormat() throws IOException {
    try (OipServer server = OipServer.withBinaryTensors()) {
      server.serving("sigmoid", Operation.SIGMOID, Precision.BINARY32, 0);
      server.serving("sigmoid_fp64", Operation.SIGMOID, Precision.BINARY64, 0);
      server.serving("softmax_fp32", Operation.SOFTMAX, Precision.BINARY32, 0);
      server.serving("softmax_fp64", Operation.SOFTMAX, Precision.BINARY64, 0);
      OipProvider provider = OipProvider.connect(server.uri(), DEADLINE);
      assertEquals(Set.of(Precision.values()), provider.declarations().precisions());
      Tensor wide = Tensor.of(new double[] {1.0 / 3}, 1);
      Tensor narrow = Tensor.of(new float[] {1f / 3}, 1);
      assertEquals(REFERENCE.sigmoid(wide), provider.sigmoid(wide));
      assertEquals(REFERENCE.softmax(narrow), provider.softmax(narrow));
    }
  }

  @Test
  void aFormatThatOneOperationLacksIsNotDeclared() throws IOException {
    try (OipServer server = OipServer.withBinaryTensors()) {
      server.serving(Operation.SOFTMAX, Precision.BINARY32);
      server.serving(Operation.SIGMOID, Precision.BINARY32);
      server.serving("sigmoid_fp64", Operation.SIGMOID, Precision.BINARY64, 0);
      OipProvider provider = OipProvider.connect(server.uri(), DEADLINE);
      assertEquals(Set.of(Precision.BINARY32), provider.declarations().precisions());
    }
  }

  @Test
  void binary32IsWrittenWithAllDigitsOfItsValue() throws IOException {
    try (OipServer server =
        OipServer.withoutBinaryTensors().serving(Operation.SIGMOID, Precision.BINARY32)) {
      OipProvider.connect(server.uri(), DEADLINE).sigmoid(Tensor.of(new float[] {0.1f}, 1));
      assertEquals(0.1f, server.asked().get(0).at("/inputs/0/data/0").asDouble());
    }
  }

  @Test
  void extentsMayBeZero() throws IOException {
    try (OipServer server =
        OipServer.withBinaryTensors().serving(Operation.SOFTMAX, Precision.BINARY32)) {
      Tensor none = Tensor.of(new float[0], 0, 3);
      Tensor answer = OipProvider.connect(server.uri(), DEADLINE).softmax(none);
      assertArrayEquals(new int[] {0, 3}, answer.shape());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://127.0.0.1", "127.0.0.1:8000", "http:///v2", "http://h/?a=b"})
  void takesAddressesOfHttpOnly(String address) {
    URI uri = URI.create(address.contains("//") ? address : "x:" + address);
    assertThrows(IllegalArgumentException.class, () -> OipProvider.connect(uri, DEADLINE));
  }

  private static OipServer server(boolean binary) throws IOException {
    return binary ? OipServer.withBinaryTensors() : OipServer.withoutBinaryTensors();
  }
}

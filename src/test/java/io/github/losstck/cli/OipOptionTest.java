package io.github.losstck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.oip.OipServer;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OipOptionTest {
  @TempDir private Path features;
  @TempDir private Path reports;
  private Session session;

  @BeforeEach
  void start() throws IOException {
    session = new Session(features);
  }

  @Test
  void certifiesTheModelsOnAServer() throws IOException {
    try (OipServer server =
        OipServer.withBinaryTensors().serving(Operation.SIGMOID, Precision.BINARY32)) {
      assertEquals(ExitStatus.CONFORMS, certify(server.uri().toString()), session.err::toString);
    }
    assertTrue(session.out.toString().contains("acme-serving conforms"), session.out.toString());
  }

  @Test
  void aServerWithoutModelsIsBroken() throws IOException {
    try (OipServer server = OipServer.withBinaryTensors()) {
      assertEquals(ExitStatus.BROKE, certify(server.uri().toString()));
    }
    assertTrue(session.err.toString().contains("has no model"), session.err.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1 8000", "localhost", "ftp://localhost"})
  void whatIsNoAddressIsAMistakeInTheCommand(String address) {
    assertEquals(ExitStatus.USAGE, certify(address));
  }

  private int certify(String address) {
    return session.execute("certify", "--oip", address, "--reports", reports.toString());
  }
}

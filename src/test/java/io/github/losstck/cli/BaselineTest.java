package io.github.losstck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.verdict.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
  @TempDir private Path features;
  @TempDir private Path reports;
  @TempDir private Path earlier;
  private Session session;
  private Path baseline;

  @BeforeEach
  void passThen() throws IOException {
    session = new Session(features);
    assertEquals(0, certify("reference"));
    baseline = earlier.resolve("certificate.json");
    Files.copy(reports.resolve("reference/certificate.json"), baseline);
  }

  private int certify(String... arguments) {
    List<String> all = new ArrayList<>(List.of("certify", "--reports", reports.toString()));
    all.addAll(List.of(arguments));
    return session.execute(all.toArray(String[]::new));
  }

  @Test
  void aFailureThatIsNewFailsTheRun() {
    session.ending("reference", () -> Status.FAILED);
    assertEquals(1, certify("reference", "--baseline", baseline.toString()));
    assertTrue(
        session.out.toString().contains("new failure  binary32 sigmoid.half: failed, did not fail"),
        session.out.toString());
  }

  @Test
  void whatBrokeHasBrokenWhateverTheBaselineSays() {
    session.ending("reference", () -> Status.CRASHED);
    assertEquals(3, certify("reference"));
    assertEquals(3, certify("reference", "--baseline", baseline.toString()));
  }

  @Test
  void aBaselineIsOfOneProvider() throws IOException {
    String before = Files.readString(baseline);
    assertEquals(2, certify("listing", "--baseline", baseline.toString()));
    assertTrue(session.err.toString().contains("is of provider 'reference', and 'listing' is"));
    assertEquals(2, certify("reference", "--baseline", features.toString()));
    assertEquals(before, Files.readString(baseline));
  }

  @Test
  void aBaselineIsNotWhatTheRunWritesOver() throws IOException {
    Path own = reports.resolve("reference/certificate.json");
    String before = Files.readString(own);
    session.ending("reference", () -> Status.FAILED);
    assertEquals(2, certify("reference", "--baseline", own.toString()));
    assertTrue(
        session.err.toString().contains("lies where this run writes its own certificate; copy it"),
        session.err.toString());
    assertEquals(before, Files.readString(own));
  }

  @Test
  void aQuietRunEndsWithTheComparison() {
    assertEquals(0, certify("reference", "--quiet", "--baseline", baseline.toString()));
    List<String> lines = session.out.toString().lines().toList();
    assertEquals(
        List.of("reference conforms", "reference against its baseline: 0 new failures, 0 known"),
        lines.subList(lines.size() - 2, lines.size()));
  }
}

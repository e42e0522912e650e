package io.github.losstck.report;

import static io.github.losstck.verdict.Status.FAILED;
import static io.github.losstck.verdict.Status.PASSED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.Fakes;
import io.github.losstck.spi.Identity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
  private static final Identity ACME = new Identity("acme", "1.0");

  @TempDir private Path reports;

  @Test
  void writesEverythingBelowTheNameOfTheProvider() throws IOException {
    ReportFolder folder = ReportFolder.prepare(reports.resolve("deep/er"), ACME);
    assertEquals(reports.resolve("deep/er/acme"), folder.path());
    folder.write(Fakes.evidence(Fakes.run(PASSED)), true);
    assertEquals(
        List.of(
            "allure-results",
            "certificate.json",
            "junit.xml",
            "traceability.json",
            "traceability.md"),
        names(folder.path()));
  }

  @Test
  void leavesAllureOutWhenTold() throws IOException {
    ReportFolder folder = ReportFolder.prepare(reports, ACME);
    folder.write(Fakes.evidence(Fakes.run(PASSED)), false);
    assertFalse(names(folder.path()).contains("allure-results"));
  }

  @Test
  void removesWhatAnEarlierRunLeftAndNothingElse() throws IOException {
    ReportFolder earlier = ReportFolder.prepare(reports, ACME);
    earlier.write(Fakes.evidence(Fakes.run(PASSED, FAILED)), true);
    Path kept = Files.createDirectories(reports.resolve("kept"));
    Files.writeString(kept.resolve("file"), "");
    Files.writeString(earlier.path().resolve("notes.txt"), "mine");
    Files.writeString(earlier.path().resolve("allure.html"), "of the earlier run");
    Files.createSymbolicLink(earlier.path().resolve("allure-results/link"), kept);
    ReportFolder.prepare(reports, ACME);
    assertEquals(List.of("notes.txt"), names(earlier.path()));
    assertEquals(List.of("file"), names(kept));
  }

  @Test
  void saysInOneLineWhatCannotBeWritten() throws IOException {
    Path file = Files.writeString(reports.resolve("file"), "");
    ReportException thrown =
        assertThrows(ReportException.class, () -> ReportFolder.prepare(file, ACME));
    assertTrue(thrown.getMessage().startsWith(file + "/acme: cannot be written"));
    assertTrue(thrown.getMessage().contains("--reports"));
    assertEquals(1, thrown.getMessage().lines().count());
  }

  @Test
  void keepsWhatWasWrittenBefore() throws IOException {
    ReportFolder folder = ReportFolder.prepare(reports, ACME);
    Files.createDirectories(folder.path().resolve("certificate.json.partial/in the way"));
    ReportException thrown =
        assertThrows(
            ReportException.class, () -> folder.write(Fakes.evidence(Fakes.run(PASSED)), true));
    assertTrue(thrown.getMessage().contains("acme/certificate.json: cannot be written"));
    assertTrue(Files.exists(folder.path().resolve("junit.xml")));
    assertTrue(Files.isDirectory(folder.path().resolve("allure-results")));
    assertFalse(Files.exists(folder.path().resolve("certificate.json")));
  }

  @Test
  void saysSoWhenAllureResultsCannotBeWritten() throws IOException {
    ReportFolder folder = ReportFolder.prepare(reports, ACME);
    Files.writeString(folder.path().resolve("allure-results"), "in the way");
    ReportException thrown =
        assertThrows(
            ReportException.class, () -> folder.write(Fakes.evidence(Fakes.run(PASSED)), true));
    assertTrue(thrown.getMessage().contains("allure-results: cannot be written"));
    assertTrue(Files.exists(folder.path().resolve("junit.xml")));
    assertTrue(Files.exists(folder.path().resolve("traceability.json")));
    assertFalse(Files.exists(folder.path().resolve("certificate.json")));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}

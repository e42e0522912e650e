package io.github.losstck.report;

import io.github.losstck.spec.AnsweringCode;
import io.github.losstck.spi.Identity;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Passport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Writes all reports on a provider into a folder of its name.
 *
 * <p>Every file appears whole or not at all, the certificate last: a certificate on the disk has
 * its reports beside it. What an earlier run left is removed before a run begins, so that nothing
 * stale is taken for its outcome.
 */
public final class ReportFolder {
  /** Names the page to read, in English. */
  public static final String PAGE = "index.html";

  /** Names the page to read, in Chinese. */
  public static final String CHINESE_PAGE = "index.zh-CN.html";

  private static final String CERTIFICATE = "certificate.json";
  static final String JUNIT = "junit.xml";
  private static final String ALLURE = "allure-results";

  /** Is rendered from the results of a run by src/allure, and stale as soon as the next begins. */
  private static final String ALLURE_PAGE = "allure.html";

  private static final String CHARTS = "accuracy";
  private static final String JOURNAL = "journal.jsonl";
  private static final List<String> FILES =
      List.of(
          CERTIFICATE,
          PAGE,
          CHINESE_PAGE,
          JUNIT,
          ALLURE_PAGE,
          PassportWriter.FILE,
          PassportPage.FILE,
          TraceabilityWriter.FILE,
          TraceabilityPage.FILE);

  private final Path folder;

  private ReportFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Creates the folder, and removes what an earlier run left there.
   *
   * @param reports the folder of all reports
   * @param provider whose name the folder bears
   * @return the folder, ready to write to
   * @throws ReportException if the folder cannot be written to
   */
  public static ReportFolder prepare(Path reports, Identity provider) {
    Path folder = within(reports, provider.name());
    try {
      Files.createDirectories(folder);
      for (String file : FILES) {
        Files.deleteIfExists(folder.resolve(file));
      }
      clear(folder.resolve(ALLURE));
      clear(folder.resolve(CHARTS));
      return new ReportFolder(folder);
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  /**
   * Returns where the journal of a run is written; it is there before the reports, and stays.
   *
   * @param reports the folder of all reports
   * @param provider that is examined
   * @throws ReportException if the provider cannot have a folder
   */
  public static Path journal(Path reports, Identity provider) {
    return within(reports, provider.name()).resolve(JOURNAL);
  }

  private static Path within(Path reports, String name) {
    try {
      Path base = reports.toAbsolutePath().normalize();
      if (base.equals(base.resolve(name).normalize().getParent())) {
        return reports.resolve(name);
      }
    } catch (InvalidPathException e) {
      // falls through: no folder can bear such a name
    }
    throw new ReportException(
        reports + ": '" + Plain.line(name) + "' cannot name a folder; override identity()", null);
  }

  /** Returns the folder. */
  public Path path() {
    return folder;
  }

  /**
   * Writes the reports but for pages that are made elsewhere.
   *
   * @param evidence to write from
   * @param allure whether to write Allure results as well
   * @throws ReportException if one cannot be written; the others are, but for the certificate
   */
  public void write(Evidence evidence, boolean allure) {
    write(evidence, allure, Map::of);
  }

  /**
   * Writes the reports, several at a time and the certificate last.
   *
   * @param evidence to write from
   * @param allure whether to write Allure results as well
   * @param pages that are made elsewhere: their texts, by the names of their files
   * @throws ReportException if one cannot be written; the others are, but for the certificate
   */
  public void write(Evidence evidence, boolean allure, Supplier<Map<String, String>> pages) {
    atOnce(
        () -> pages.get().forEach(this::write),
        () -> write(JUNIT, JUnitXmlWriter.xml(evidence)),
        () -> writeAllure(evidence, allure),
        () -> writePassport(evidence.certificate()),
        () -> writeTraceability(evidence));
    write(CERTIFICATE, CertificateWriter.json(evidence.certificate()));
  }

  /** Has all of them write, and throws what the first threw that failed. */
  private static void atOnce(Runnable... writers) {
    List<RuntimeException> failures =
        Stream.of(writers).parallel().flatMap(writer -> failure(writer).stream()).toList();
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }

  private static Optional<RuntimeException> failure(Runnable writer) {
    try {
      writer.run();
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(e);
    }
  }

  private void writeAllure(Evidence evidence, boolean wanted) {
    Path results = folder.resolve(ALLURE);
    try {
      if (wanted) {
        new AllureWriter(evidence, results).write();
      }
    } catch (IOException | RuntimeException e) {
      throw failed(results, e);
    }
  }

  private void writeTraceability(Evidence evidence) {
    List<Trace> traces = Traceability.of(evidence, AnsweringCode.load());
    write(TraceabilityWriter.FILE, TraceabilityWriter.json(evidence.certificate(), traces));
    write(TraceabilityPage.FILE, TraceabilityPage.markdown(evidence.certificate(), traces));
  }

  private void writePassport(Certificate certificate) {
    if (certificate.passports().isEmpty()) {
      return;
    }
    for (Passport passport : certificate.passports()) {
      if (passport.axis().isPresent()) {
        write(CHARTS + "/" + name(passport) + ".svg", ErrorChart.of(passport));
      }
    }
    write(PassportPage.FILE, PassportPage.html(certificate));
    write(PassportWriter.FILE, PassportWriter.json(certificate));
  }

  private static String name(Passport passport) {
    return passport.operation().method() + "-" + passport.precision().word();
  }

  private void write(String name, String text) {
    Path file = folder.resolve(name);
    Path partial = folder.resolve(name + ".partial");
    try {
      Files.createDirectories(file.getParent());
      Files.write(
          partial, text.getBytes(StandardCharsets.UTF_8)); // half a surrogate pair becomes ?
      move(partial, file);
    } catch (IOException e) {
      throw failed(file, e);
    } finally {
      partial.toFile().delete();
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Deletes a folder; a link is deleted itself, and what it leads to is left alone. */
  private static void clear(Path results) throws IOException {
    if (Files.notExists(results, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        results,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException thrown)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static ReportException failed(Path place, Exception e) {
    Throwable cause = e;
    while (!(cause instanceof IOException) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    String problem = cause.getClass().getSimpleName() + " " + cause.getMessage();
    return new ReportException(
        Plain.line(
            place
                + ": cannot be written ("
                + problem
                + "); free space or permit writing, or name another folder with --reports"),
        e);
  }
}

package io.github.losstck.scoreboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;

import io.github.losstck.UsageException;
import io.github.losstck.archive.Archived;
import io.github.losstck.archive.ArchivedPassport;
import io.github.losstck.verdict.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the folder of a library: its certificate and what belongs to it, or why there is none. */
final class LibraryFolder {
  private static final String CERTIFICATE = "certificate.json";
  private static final String PASSPORT = "passport.json";
  private static final String UNAVAILABLE = "unavailable.txt";

  private final Path folder;

  LibraryFolder(Path folder) {
    this.folder = folder;
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** Returns why the library could not be had, if it could not. */
  Optional<String> unavailable() {
    return Files.exists(folder.resolve(UNAVAILABLE))
        ? Optional.of(text(UNAVAILABLE).strip()).filter(not(String::isEmpty))
        : Optional.empty();
  }

  /**
   * Reads what was certified.
   *
   * @param optional that finds what did not pass, and need not
   * @throws UsageException if something is missing, or does not belong together
   */
  Library library(OptionalShares optional) {
    Archived certificate = Archived.read(folder.resolve(CERTIFICATE));
    require(
        certificate.provider().name().equals(name()),
        CERTIFICATE,
        "is of '" + certificate.provider().name() + "'; name the folder so");
    require(
        certificate.selection().isEverything(),
        CERTIFICATE,
        "is of a part alone; certify without a selection");
    return new Library(
        certificate,
        passports(certificate),
        TriageFile.in(folder, name()),
        optional.of(certificate.unmet()));
  }

  private List<ArchivedPassport> passports(Archived certificate) {
    if (certificate.passport().isEmpty()) {
      boolean swept = Files.exists(folder.resolve(PASSPORT));
      require(!swept, PASSPORT, "is pinned by no certificate; certify anew");
      return List.of();
    }
    require(Files.exists(folder.resolve(PASSPORT)), PASSPORT, "is missing; copy it as well");
    byte[] bytes = text(PASSPORT).getBytes(UTF_8);
    require(
        Digest.of(List.of(bytes)).equals(certificate.passport()),
        PASSPORT,
        "is not the one that the certificate pins; copy both of one run");
    return ArchivedPassport.read(folder.resolve(PASSPORT), certificate.provider());
  }

  private void require(boolean met, String file, String otherwise) {
    if (!met) {
      throw new UsageException(folder.resolve(file) + ": " + otherwise);
    }
  }

  private String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(folder.resolve(file) + ": cannot be read", e);
    }
  }
}

package io.github.losstck.scoreboard;

import io.github.losstck.UsageException;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Share;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares libraries by their certificates: what each folder of a directory holds. */
public final class Scoreboard {
  /** Is the page, with all pictures in it. */
  public static final String PAGE = "index.html";

  /** Is the table, which a forge shows with the folder. */
  public static final String TABLE = "README.md";

  private final List<Library> libraries = new ArrayList<>();
  private final SortedMap<String, String> unavailable = new TreeMap<>();

  private Scoreboard(List<LibraryFolder> folders, OptionalShares optional) {
    for (LibraryFolder folder : folders) {
      folder
          .unavailable()
          .ifPresentOrElse(
              why -> unavailable.put(folder.name(), why),
              () -> libraries.add(folder.library(optional)));
    }
  }

  /**
   * Reads the certificates of a directory.
   *
   * @param directory with a folder for each library
   * @param scenarios what there is to ask
   * @return the scoreboard
   * @throws UsageException if there is no library, or a folder holds what is no certificate, or
   *     certificates were made with different scenarios
   */
  public static Scoreboard read(Path directory, List<ScenarioEntry> scenarios) {
    try (Stream<Path> folders = Files.list(directory)) {
      Scoreboard board =
          new Scoreboard(
              folders.filter(Files::isDirectory).sorted().map(LibraryFolder::new).toList(),
              new OptionalShares(scenarios));
      if (board.libraries.isEmpty()) {
        throw new UsageException(
            directory + ": holds no library; give each a folder with its certificate.json");
      }
      board.requireOneDenominator();
      return board;
    } catch (IOException e) {
      throw new UsageException(directory + ": is no directory that can be read; name one");
    }
  }

  private void requireOneDenominator() {
    Library first = libraries.get(0);
    for (Library other : libraries) {
      if (!totals(first).equals(totals(other))) {
        throw new UsageException(
            first.name()
                + " and "
                + other.name()
                + " were asked different scenarios; certify both with one kit");
      }
    }
  }

  private static SortedMap<Share, Integer> totals(Library library) {
    SortedMap<Share, Integer> totals = new TreeMap<>();
    library.certificate().shares().forEach((share, counts) -> totals.put(share, counts.total()));
    return totals;
  }

  List<Library> libraries() {
    return libraries;
  }

  SortedMap<String, String> unavailable() {
    return unavailable;
  }

  /** Returns the libraries that offer an operation. */
  List<Library> offering(Operation operation) {
    return libraries.stream().filter(l -> l.certificate().claims().contains(operation)).toList();
  }

  /**
   * Returns what keeps this from being published, a line each: failures that nobody has traced to a
   * cause, and causes of what fails no longer.
   */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (Library library : libraries) {
      String file = library.name() + "/triage.tsv: ";
      List<String> untraced = library.untraced();
      if (!untraced.isEmpty()) {
        faults.add(
            file
                + untraced.size()
                + " failing scenarios have no line, "
                + untraced.get(0)
                + " the first; trace each to its cause");
      }
      for (Triage stale : library.stale()) {
        faults.add(
            file
                + "nothing that did not pass is "
                + String.join(" ", stale.scenarios())
                + "; take the line out");
      }
    }
    return faults;
  }

  /** Returns the page. */
  public String html() {
    return BoardPage.html(this);
  }

  /** Returns the table in Markdown. */
  public String markdown() {
    return BoardTable.markdown(this);
  }

  /**
   * Writes page and table.
   *
   * @param directory to write to
   */
  public void write(Path directory) {
    try {
      Files.writeString(directory.resolve(PAGE), html());
      Files.writeString(directory.resolve(TABLE), markdown());
    } catch (IOException e) {
      throw new UncheckedIOException(
          directory + ": cannot be written; free space, or permit writing", e);
    }
  }
}

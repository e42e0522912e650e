package io.github.losstck.scoreboard;

import io.github.losstck.UsageException;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Kit;
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

  private final List<ScenarioEntry> scenarios;
  private final Kit kit;

  private Scoreboard(List<LibraryFolder> folders, List<ScenarioEntry> scenarios, Kit kit) {
    this.scenarios = scenarios;
    this.kit = kit;
    OptionalShares optional = new OptionalShares(scenarios);
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
   * @param kit that lists them
   * @return the scoreboard
   * @throws UsageException if there is no library, or a folder holds what is no certificate
   */
  public static Scoreboard read(Path directory, List<ScenarioEntry> scenarios, Kit kit) {
    try (Stream<Path> folders = Files.list(directory)) {
      Scoreboard board =
          new Scoreboard(
              folders.filter(Files::isDirectory).sorted().map(LibraryFolder::new).toList(),
              scenarios,
              kit);
      if (board.libraries.isEmpty()) {
        throw new UsageException(
            directory + ": holds no library; give each a folder with its certificate.json");
      }
      return board;
    } catch (IOException e) {
      throw new UsageException(directory + ": is no directory that can be read; name one");
    }
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
   * Returns what keeps this from being published, a line each: certificates that contradict
   * themselves or the kit, failures that nobody has traced to a cause, and causes of what fails no
   * longer.
   */
  public List<String> faults() {
    return libraries.stream()
        .flatMap(library -> new Publication(library, scenarios, kit).faults().stream())
        .toList();
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

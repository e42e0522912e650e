package io.github.losstck.scoreboard;

import io.github.losstck.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads {@code triage.tsv}: a line for each cause, fields separated by tabs, names in the first.
 */
final class TriageFile {
  private static final String NAME = "triage.tsv";
  private static final String HEADER = "library\tscenarios\tinput\treturned\tright\tfault\twhy";
  private static final int FIELDS = HEADER.split("\t").length;
  private static final Set<String> FAULTS = Set.of("library", "adapter", "kit");

  private TriageFile() {}

  /** Reads the lines of a folder that are about a library; none if there is no file. */
  static List<Triage> in(Path folder, String library) {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
        throw new UsageException(
            file + ":1: does not name the fields; begin with '" + HEADER + "'");
      }
      return IntStream.range(1, lines.size())
          .mapToObj(i -> fields(file + ":" + (i + 1), lines.get(i)))
          .filter(fields -> blankSeparated(fields[0]).contains(library))
          .map(TriageFile::triage)
          .toList();
    } catch (IOException e) {
      throw new UsageException(file + ": cannot be read; write it as UTF-8");
    }
  }

  private static String[] fields(String place, String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != FIELDS || Arrays.stream(fields).anyMatch(String::isBlank)) {
      throw new UsageException(
          place + ": has not " + FIELDS + " fields; fill in each, with one tab between two");
    }
    if (!FAULTS.contains(fields[5])) {
      throw new UsageException(
          place + ": '" + fields[5] + "' is at no fault; give library, adapter or kit");
    }
    return fields;
  }

  private static Triage triage(String[] fields) {
    return new Triage(
        blankSeparated(fields[1]).stream().map(IdPattern::new).toList(),
        fields[2],
        fields[3],
        fields[4],
        fields[5],
        fields[6]);
  }

  private static List<String> blankSeparated(String text) {
    return Arrays.asList(text.strip().split(" +"));
  }
}

package io.github.losstck.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Reason;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds the outcomes that an earlier run wrote into its journal before it was cut short. */
public final class Kept {
  private final Chain chain = new Chain();
  private final Map<Due, Outcome> outcomes = new LinkedHashMap<>();
  private long length;

  private record Due(String scenario, Subject subject) {
    static Due of(Outcome outcome) {
      return new Due(outcome.scenario(), outcome.subject());
    }
  }

  private Kept() {}

  /** Keeps nothing, as a run does that begins anew. */
  public static Kept nothing() {
    return new Kept();
  }

  /**
   * Reads a journal. What follows the last line feed was cut short and is left out; a journal that
   * is not there keeps nothing.
   *
   * @param file to read
   * @param header of the run that is to go on
   * @param due the scenarios of that run for each subject
   * @return what is kept
   * @throws JournalException if the journal is that of another run, or a line is not to be trusted
   */
  public static Kept read(Path file, Header header, Map<Subject, List<ScenarioEntry>> due) {
    Kept kept = new Kept();
    String text = text(file);
    int number = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      number++;
      try {
        kept.take(text.substring((int) kept.length, end), header, due);
      } catch (IllegalArgumentException e) {
        throw new JournalException(file + ":" + number, Reason.of(e), e);
      }
      kept.length = end + 1L;
    }
    return kept;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      throw new JournalException(file.toString(), "cannot be read (" + Reason.of(e) + ")", e);
    }
  }

  private void take(String line, Header header, Map<Subject, List<ScenarioEntry>> due) {
    JsonNode entry = chain.entry(line);
    if (length == 0) {
      header.requireSame(entry);
    } else {
      take(Records.readOutcome(entry), due);
    }
  }

  private void take(Outcome outcome, Map<Subject, List<ScenarioEntry>> due) {
    String which = outcome.scenario() + " [" + outcome.subject().word() + "]";
    boolean isDue =
        due.getOrDefault(outcome.subject(), List.of()).stream()
            .anyMatch(s -> s.id().equals(outcome.scenario()));
    boolean ofItsPrecision =
        outcome.passports().stream().allMatch(p -> Subject.of(p.precision()) == outcome.subject());
    if (!isDue || !ofItsPrecision || outcome.status() == Status.NOT_RUN) {
      throw new IllegalArgumentException(which + " is no outcome of this run");
    }
    if (outcomes.putIfAbsent(Due.of(outcome), outcome) != null) {
      throw new IllegalArgumentException(which + " is there twice");
    }
  }

  /** Returns the outcomes kept, in the order in which they were written. */
  public List<Outcome> outcomes() {
    return List.copyOf(outcomes.values());
  }

  /** Returns the scenarios for each subject that are due and have no outcome yet. */
  public Map<Subject, List<ScenarioEntry>> missing(Map<Subject, List<ScenarioEntry>> due) {
    Map<Subject, List<ScenarioEntry>> missing = new EnumMap<>(Subject.class);
    due.forEach(
        (subject, listed) ->
            missing.put(
                subject,
                listed.stream()
                    .filter(s -> !outcomes.containsKey(new Due(s.id(), subject)))
                    .toList()));
    return missing;
  }

  /** Returns the digests so far, to be gone on with. */
  Chain chain() {
    return chain;
  }

  /** Returns how many bytes of the file were taken. */
  long length() {
    return length;
  }
}

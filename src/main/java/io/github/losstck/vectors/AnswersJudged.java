package io.github.losstck.vectors;

import io.github.losstck.UsageException;
import io.github.losstck.remote.BadMessage;
import io.github.losstck.remote.Line;
import io.github.losstck.spi.Declarations;
import io.github.losstck.vectors.Ruled.End;
import io.github.losstck.verdict.Verdict;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds what answers come to that somebody brings back, each judged by its vector. */
public final class AnswersJudged {
  /** Is enough to find the others by. */
  private static final int IDS_SHOWN = 3;

  private final Tally tally = new Tally();
  private final List<String> missing = new ArrayList<>();
  private List<String> unknown = List.of();
  private List<String> repeated = List.of();
  private List<String> unreadable = List.of();

  private AnswersJudged() {}

  /**
   * Judges answers.
   *
   * @param vectors file that {@code loss-tck vectors} wrote
   * @param answers file of the protocol's answers to calls, under the ids of the vectors
   * @param declarations of the implementation: whether subnormals are flushed, which gradient
   * @return what they come to
   * @throws UsageException if the file of vectors holds anything else
   * @throws IOException if a file cannot be read
   */
  public static AnswersJudged of(Path vectors, Path answers, Declarations declarations)
      throws IOException {
    AnswersJudged judged = new AnswersJudged();
    try (AnswerFile given = AnswerFile.open(answers);
        InputStream from = new BufferedInputStream(Files.newInputStream(vectors))) {
      judged.judge(new LineReader(from), given, declarations);
    }
    if (judged.tally.vectors() == 0) {
      throw new UsageException(vectors + " holds no vector; write it with 'loss-tck vectors'");
    }
    return judged;
  }

  private void judge(LineReader lines, AnswerFile given, Declarations declarations)
      throws IOException {
    Set<String> ids = new HashSet<>();
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      Vector vector = vector(lines.number(), line, declarations);
      if (!ids.add(vector.id())) {
        throw new UsageException(
            "the vector " + vector.id() + " stands twice; write the vectors anew");
      }
      judge(vector, given.take(vector.id()), declarations);
    }
    unknown = given.untaken();
    repeated = given.repeated();
    unreadable = given.unreadable();
  }

  private static Vector vector(long number, byte[] line, Declarations declarations) {
    try {
      return Vector.parse(line, declarations.gradients());
    } catch (BadMessage e) {
      throw new UsageException("line " + number + " of the vectors is none: " + e.getMessage());
    }
  }

  private void judge(Vector vector, Optional<Line> answer, Declarations declarations) {
    tally.count();
    if (answer.isEmpty()) {
      missing.add(vector.id());
      return;
    }
    try {
      tally.count(vector, Ruled.of(vector, answer.get(), declarations));
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "the vector " + vector.id() + " has no exact value: " + e.getMessage());
    }
  }

  /** Returns the verdict on these answers alone. */
  public Verdict verdict() {
    if (tally.of(End.BROKE) > 0 || !unreadable.isEmpty()) {
      return Verdict.BROKE;
    }
    boolean whole = missing.isEmpty() && unknown.isEmpty() && repeated.isEmpty();
    boolean met = tally.of(End.UNMET) + tally.of(End.UNCERTAIN) == 0 && tally.of(End.MET) > 0;
    return whole && met && !tally.isClaimedInPart() ? Verdict.CONFORMS : Verdict.DOES_NOT_CONFORM;
  }

  /** Words what the answers come to, the verdict last. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(tally.table());
    lines.addAll(tally.failures());
    count(lines, "vectors without an answer", missing);
    count(lines, "answers to no vector", unknown);
    count(lines, "ids answered more than once", repeated);
    count(lines, "lines that are no answer", unreadable);
    if (tally.isClaimedInPart()) {
      lines.add("an operation is answered in some lines and not claimed in others");
    }
    lines.add(summary());
    lines.add(
        "this is no certificate: nothing was called, and what shows only between answers, in conduct"
            + " or over whole domains was not asked");
    return lines;
  }

  private static void count(List<String> lines, String what, List<String> ids) {
    if (!ids.isEmpty()) {
      String others = ids.size() > IDS_SHOWN ? ", …" : "";
      lines.add(
          ids.size()
              + " "
              + what
              + ": "
              + String.join(", ", ids.subList(0, Math.min(IDS_SHOWN, ids.size())))
              + others);
    }
  }

  private String summary() {
    List<String> counts = new ArrayList<>();
    counts.add(tally.of(End.MET) + " of " + tally.vectors() + " vectors met");
    add(counts, tally.of(End.UNMET), "failed");
    add(counts, tally.of(End.UNCERTAIN), "too close to call (kit uncertain)");
    add(counts, tally.of(End.BROKE), "broke");
    add(counts, tally.of(End.NOT_CLAIMED), "not claimed");
    add(counts, tally.notBinding(), "SHOULD or MAY not met");
    add(counts, missing.size(), "missing");
    boolean met = verdict() == Verdict.CONFORMS;
    return (met ? "the answers are right: " : "the answers are not all right: ")
        + String.join(", ", counts);
  }

  private static void add(List<String> counts, long number, String what) {
    if (number > 0) {
      counts.add(number + " " + what);
    }
  }
}

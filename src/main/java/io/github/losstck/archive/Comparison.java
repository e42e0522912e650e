package io.github.losstck.archive;

import io.github.losstck.archive.Change.Kind;
import io.github.losstck.report.Evidence;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import io.github.losstck.verdict.Unmet;
import io.github.losstck.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares a run with an earlier one. A failure is known if the same scenario failed then for the
 * same subject. What broke is never known, since nothing was judged; nor is a verdict that rests on
 * more than failures.
 */
public final class Comparison {
  /** Leaves the reader something to see of each kind; the certificate lists them all. */
  private static final int MOST_SHOWN = 8;

  private final Path file;
  private final Archived then;
  private final Certificate now;
  private final List<Change> changes = new ArrayList<>();
  private int known;

  Comparison(Path file, Archived then, Evidence evidence) {
    this.file = file;
    this.then = then;
    this.now = evidence.certificate();
    now.unmet().forEach(this::compare);
    changes.addAll(new Mended(then, evidence).changes());
    changes.addAll(new Moved(then, now).changes());
  }

  private void compare(Unmet unmet) {
    Unmet before = before(unmet);
    if (unmet.status().isBroken() && before != null && before.status() == unmet.status()) {
      changes.add(
          new Change(Kind.BROKEN, place(unmet) + ": " + unmet.status().words() + ", as then"));
    } else if (unmet.blocking() && !isKnown(before, unmet)) {
      String was = was(before);
      changes.add(new Change(Kind.NEW, place(unmet) + ": " + unmet.status().words() + ", " + was));
    } else if (unmet.blocking()) {
      known++;
    } else if (before == null) {
      changes.add(new Change(Kind.NOTED, place(unmet) + ": a SHOULD or MAY that was met then"));
    }
  }

  private @Nullable Unmet before(Unmet unmet) {
    return then.unmet().stream()
        .filter(u -> u.scenario().equals(unmet.scenario()) && u.subject() == unmet.subject())
        .findFirst()
        .orElse(null);
  }

  private static String was(@Nullable Unmet before) {
    if (before == null) {
      return "did not fail then";
    }
    return before.blocking()
        ? "was " + before.status().words() + " then"
        : "was a SHOULD or MAY then";
  }

  /**
   * What failed may come too close to call; what was too close to call may not fail. What was noted
   * alone did not block then, and so excuses nothing.
   */
  private static boolean isKnown(@Nullable Unmet before, Unmet unmet) {
    return before != null
        && before.blocking()
        && (before.status() == Status.FAILED || before.status() == Status.UNCERTAIN)
        && (unmet.status() == before.status() || unmet.status() == Status.UNCERTAIN);
  }

  static String place(Unmet unmet) {
    return place(unmet.scenario(), unmet.subject());
  }

  static String place(String scenario, Subject subject) {
    return subject.word() + " " + scenario;
  }

  /**
   * Returns what the run comes to beside its baseline: a certificate that does not conform for
   * known failures alone passes, and one that broke has broken.
   */
  public Verdict verdict() {
    boolean passes =
        now.verdict() == Verdict.DOES_NOT_CONFORM
            && known > 0
            && of(Kind.NEW).isEmpty()
            && !now.isWanting();
    return passes ? Verdict.CONFORMS : now.verdict();
  }

  /** Returns what is different, a line each, and what follows for the exit status. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("baseline " + file + ": " + then.provider().version() + ", " + origin());
    for (Kind kind : Kind.values()) {
      List<Change> all = of(kind);
      all.stream().limit(MOST_SHOWN).forEach(c -> lines.add(line(kind.word(), c.what())));
      if (all.size() > MOST_SHOWN) {
        lines.add(line(kind.word(), all.size() - MOST_SHOWN + " more; certificate.json has them"));
      }
    }
    stale(lines);
    lines.add(conclusion());
    return lines;
  }

  private String origin() {
    String others =
        now.kit().features().equals(then.kit().features()) ? "" : " with other features";
    String part = then.selection().isEverything() ? "" : ", " + then.selection().words() + " only";
    return "loss-tck " + then.kit().version() + others + ", effort " + then.effort().word() + part;
  }

  private void stale(List<String> lines) {
    int mended = of(Kind.MENDED).size();
    int gone = of(Kind.GONE).size();
    if (mended + gone > 0) {
      String counts = mended + " mended, " + gone + " gone";
      lines.add(line("stale", counts + ": take this run's certificate.json for the baseline"));
    }
  }

  private static String line(String kind, String what) {
    return String.format("  %-12s %s", kind, what);
  }

  private String conclusion() {
    String name = now.provider().name();
    int broken = of(Kind.BROKEN).size();
    String counts =
        of(Kind.NEW).size()
            + " new failures, "
            + known
            + " known"
            + (broken == 0 ? "" : ", " + broken + " still broken");
    String exit =
        verdict() == now.verdict()
            ? ""
            : "; the exit status follows the baseline, the certificate does not conform";
    return name + " against its baseline: " + counts + exit;
  }

  private List<Change> of(Kind kind) {
    return changes.stream().filter(c -> c.kind() == kind).toList();
  }
}

package io.github.losstck.cli;

import io.github.losstck.Candidate;
import io.github.losstck.Certified;
import io.github.losstck.ClassPathException;
import io.github.losstck.Progress;
import io.github.losstck.ProviderException;
import io.github.losstck.UsageException;
import io.github.losstck.archive.Baseline;
import io.github.losstck.archive.Comparison;
import io.github.losstck.book.Book;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.figures.Curves;
import io.github.losstck.report.Evidence;
import io.github.losstck.report.Plain;
import io.github.losstck.report.ReportException;
import io.github.losstck.report.ReportFolder;
import io.github.losstck.report.TerminalSummary;
import io.github.losstck.spec.Register;
import io.github.losstck.verdict.Agreement;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Quotation;
import io.github.losstck.verdict.Reason;
import io.github.losstck.verdict.Subject;
import io.github.losstck.verdict.Verdict;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Examines one candidate, shows what it came to and writes the reports. */
final class Examiner {
  private final Engine engine;
  private final Request request;
  private final Streams streams;
  private Path reports = Path.of("reports");
  private String options = "";
  private boolean allure = true;
  private boolean quiet;
  private boolean terminal;
  private boolean coloured;
  private Optional<Baseline> baseline = Optional.empty();
  private final Map<String, List<Outcome>> examined = new LinkedHashMap<>();

  Examiner(Engine engine, Request request, Streams streams) {
    this.engine = engine;
    this.request = request;
    this.streams = streams;
  }

  Examiner reportingTo(Path folder, boolean withAllure) {
    this.reports = folder;
    this.allure = withAllure;
    return this;
  }

  Examiner showing(boolean verdictAlone, boolean onTerminal) {
    this.quiet = verdictAlone;
    this.terminal = onTerminal;
    return this;
  }

  Examiner coloured(boolean inColour) {
    this.coloured = inColour;
    return this;
  }

  Examiner repeating(String givenOptions) {
    this.options = givenOptions;
    return this;
  }

  Examiner against(Optional<Baseline> earlier) {
    this.baseline = earlier;
    return this;
  }

  /**
   * Examines a candidate.
   *
   * @return the exit status for this candidate
   * @throws UsageException if the selection selects nothing, or a scenario is unknown, or the
   *     baseline is another provider's
   */
  int examine(Candidate candidate) {
    String name = candidate.identity().name();
    int status = ExitStatus.BROKE;
    try {
      Path journal = ReportFolder.journal(reports, candidate.identity());
      baseline.ifPresent(b -> b.requireOf(candidate.identity()));
      baseline.ifPresent(b -> b.requireOutside(journal.resolveSibling(".")));
      Preparation preparation = new Preparation(candidate, progress(name));
      Certified certified = engine.certify(candidate, request, journal, preparation);
      status = report(certified, curves(candidate), preparation.folder());
    } catch (UsageException e) {
      throw e;
    } catch (ReportException | ProviderException | ClassPathException e) {
      streams.complain(Reason.of(e), e);
    } catch (OutOfMemoryError e) {
      streams.complain(
          "certifying '" + name + "': out of memory; give the virtual machine more with -Xmx", e);
    } catch (Throwable e) { // whatever it is, the providers after this one are still to be examined
      streams.complain(
          "certifying '"
              + name
              + "': "
              + Quotation.of(e.toString())
              + "; run again with --stack-traces and report it",
          e);
    } finally {
      status = close(candidate) ? status : ExitStatus.BROKE;
    }
    return status;
  }

  private static Curves curves(Candidate candidate) {
    return Curves.of(candidate.provider(), candidate.claims(), candidate.declarations());
  }

  private int report(Certified certified, Curves curves, ReportFolder folder) {
    Evidence evidence =
        Evidence.of(
            certified.certificate(),
            certified.outcomes(),
            engine.catalogue().scenarios(),
            Register.load());
    examined.put(certified.certificate().provider().name(), certified.outcomes());
    Optional<Comparison> comparison = baseline.map(b -> b.with(evidence));
    Verdict verdict = comparison.map(Comparison::verdict).orElse(certified.certificate().verdict());
    int status = ExitStatus.of(verdict);
    String place = folder.path().toString();
    try {
      folder.write(evidence, allure, () -> Book.of(evidence, curves).pages());
    } catch (ReportException e) {
      streams.complain(Reason.of(e), e);
      status = ExitStatus.BROKE;
      place = "";
    }
    show(evidence, place);
    comparison.ifPresent(this::show);
    return status;
  }

  /** Shows how often each two of the providers examined agreed bit for bit (C18). */
  void compare() {
    List<Map.Entry<String, List<Outcome>>> all =
        quiet ? List.of() : List.copyOf(examined.entrySet());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        List<String> counts =
            Agreement.between(all.get(i).getValue(), all.get(j).getValue()).counts();
        if (!counts.isEmpty()) {
          streams
              .out()
              .println(all.get(i).getKey() + " and " + all.get(j).getKey() + " agree bit for bit:");
          counts.forEach(c -> streams.out().println("  " + c));
        }
      }
    }
    streams.out().flush();
  }

  private void show(Evidence evidence, String place) {
    String summary = TerminalSummary.of(evidence, place, options);
    String verdict = summary.substring(summary.stripTrailing().lastIndexOf('\n') + 1);
    String plain = quiet ? verdict : summary;
    String shown = coloured ? Colour.of(plain, evidence.certificate().verdict()) : plain;
    streams.out().print(shown.replace("\n", System.lineSeparator()));
    streams.out().flush();
  }

  private void show(Comparison comparison) {
    List<String> lines = comparison.lines();
    List<String> shown = quiet ? lines.subList(lines.size() - 1, lines.size()) : lines;
    shown.forEach(line -> streams.out().println(Plain.line(line)));
    streams.out().flush();
  }

  private Progress progress(String name) {
    return quiet ? new Progress() {} : new ProgressLines(streams.err(), name, terminal);
  }

  /** Returns whether the provider could be closed. */
  private boolean close(Candidate candidate) {
    try {
      candidate.close();
      return true;
    } catch (Throwable e) {
      streams.complain(
          "provider '"
              + candidate.identity().name()
              + "': close() threw "
              + Quotation.of(e.toString()),
          e);
      return false;
    }
  }

  /** Clears the folder when a run begins, and no sooner: a misspelt selection begins none. */
  private final class Preparation implements Progress {
    private final Candidate candidate;
    private final Progress next;
    private @Nullable ReportFolder folder;

    Preparation(Candidate candidate, Progress next) {
      this.candidate = candidate;
      this.next = next;
    }

    /** Returns the folder of a run that has ended, and so has begun. */
    ReportFolder folder() {
      return Objects.requireNonNull(folder);
    }

    @Override
    public void started(int scenarios) {
      folder = ReportFolder.prepare(reports, candidate.identity());
      next.started(scenarios);
    }

    @Override
    public void begins(ScenarioEntry scenario, Subject subject) {
      next.begins(scenario, subject);
    }

    @Override
    public void finished(Outcome outcome) {
      next.finished(outcome);
    }

    @Override
    public void remarks(String line) {
      streams.complain(line, null);
    }
  }
}

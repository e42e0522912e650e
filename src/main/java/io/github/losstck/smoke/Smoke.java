package io.github.losstck.smoke;

import io.github.losstck.Processes;
import io.github.losstck.ProviderException;
import io.github.losstck.UsageException;
import io.github.losstck.remote.Launch;
import io.github.losstck.remote.Unfit;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Asks an adapter for everything that the protocol demands, and words what is to be mended. */
public final class Smoke {
  private static final Check START = new StartCheck();

  private static final List<Check> CHECKS =
      List.of(
          new EchoCheck(),
          CallCheck.FIRST,
          new CallCheck("empty batch", Calls::empty, Expectation.RESULT),
          new CallCheck("scalars", Calls::scalars, Expectation.RESULT),
          new CallCheck("1000 rows", Calls.rows(1000), Expectation.RESULT),
          new CallCheck("special floats", Calls::specials, Expectation.ANYTHING_READ),
          new CallCheck("unfit shapes", Calls::unfit, Expectation.REFUSAL),
          TalkCheck.unknownLines(),
          TalkCheck.ids(),
          new SpeedCheck(),
          new StopCheck());

  /** Names the ways in which a process does not come to answer at all. */
  private static final Set<Status> SILENT =
      EnumSet.of(
          Status.CRASHED,
          Status.EXITED,
          Status.CLOSED_OUTPUT,
          Status.TIMED_OUT,
          Status.OUT_OF_MEMORY);

  /** Is enough to see the end of a stack trace. */
  private static final int ERRORS_SHOWN = 8;

  private final Dialogue dialogue;
  private final boolean isHarness;
  private final Consumer<String> out;
  private int toFix;

  private Smoke(Dialogue dialogue, boolean isHarness, Consumer<String> out) {
    this.dialogue = dialogue;
    this.isHarness = isHarness;
    this.out = out;
  }

  /**
   * Says what a run came to.
   *
   * @param operations how many answered a harmless call
   * @param toFix how many things are to be mended
   */
  public record Result(int operations, int toFix) {}

  /**
   * Runs all checks; where the process breaks it is started anew for the next.
   *
   * @param launch what to start
   * @param kit the version of the kit
   * @param out takes the lines that say what was found, as they come; of foreign origin in part
   * @return what it came to
   * @throws ProviderException if the adapter cannot be started
   * @throws UsageException if there is no such provider
   */
  public static Result run(Launch launch, String kit, Consumer<String> out) {
    try (Dialogue dialogue = new Dialogue(launch, kit)) {
      return new Smoke(dialogue, launch.isHarness(), out).run();
    } catch (Unfit e) {
      throw Processes.unfit(e);
    }
  }

  private Result run() {
    if (start()) {
      CHECKS.forEach(check -> tell(findings(check)));
    } else {
      tell(List.of(Finding.skipped("the other checks", "the start was not understood")));
    }
    tell(new NoiseCheck().run(dialogue));
    return new Result(dialogue.answering().size(), toFix);
  }

  private boolean start() {
    try {
      tell(START.run(dialogue));
      return true;
    } catch (ProviderFault e) {
      boolean isSilent = SILENT.contains(e.status());
      tell(List.of(Finding.fix(START.name(), "", isSilent ? silent(e) : Problem.of(e))));
      if (isSilent) {
        tell(new NoiseCheck().run(dialogue).stream().filter(Finding::isFix).toList());
        throw new ProviderException("the adapter cannot be started", e);
      }
      return false;
    }
  }

  private Problem silent(ProviderFault e) {
    String words = Problem.of(e).words();
    return isHarness
        ? new Problem(
            words, "raise --memory, or see what was written to standard error", Section.FAULTS)
        : new Problem(
            words,
            "run the command by hand; it is to wait for a line, and to answer start",
            Section.LINES);
  }

  private List<Finding> findings(Check check) {
    if (dialogue.isGivenUp()) {
      return List.of(Finding.skipped(check.name(), "the process broke too often"));
    }
    try {
      return check.run(dialogue);
    } catch (ProviderFault e) {
      return List.of(Finding.fix(check.name(), "", Problem.of(e)));
    }
  }

  private void tell(List<Finding> findings) {
    findings.forEach(finding -> finding.lines().forEach(out));
    toFix += (int) findings.stream().filter(Finding::isFix).count();
    List<String> errors = dialogue.takeErrors();
    errors.stream()
        .skip(Math.max(0, errors.size() - ERRORS_SHOWN))
        .forEach(line -> out.accept("         | " + line.replace("\t", "  ")));
  }
}

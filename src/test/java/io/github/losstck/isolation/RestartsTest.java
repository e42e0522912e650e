package io.github.losstck.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.Candidate;
import io.github.losstck.Certification;
import io.github.losstck.Certified;
import io.github.losstck.Processes;
import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import io.github.losstck.verdict.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gives a process up that breaks again and again. */
class RestartsTest {
  private static final int RESTARTS = 2;

  @TempDir private Path folder;

  /** Ends the virtual machine at every scalar, and lets the probe pass, which asks for a vector. */
  public static final class Hopeless implements LossProvider {
    @Override
    public Declarations declarations() {
      return Declarations.standard().precisions(Precision.BINARY64);
    }

    @Override
    public Tensor sigmoid(Tensor logits) {
      if (logits.rank() == 0) {
        Runtime.getRuntime().halt(5);
      }
      return new ReferenceProvider().sigmoid(logits);
    }
  }

  private Certified certify(boolean isResumed) {
    Processes processes = new Processes(Duration.ofSeconds(60), OptionalLong.empty(), RESTARTS);
    Candidate candidate = processes.java(Hopeless.class.getName(), "");
    return Certification.of(candidate)
        .scenarios(Set.of("sigmoid.value"))
        .journal(folder.resolve("journal.jsonl"), isResumed)
        .run();
  }

  private static long count(Certified certified, Status status) {
    return certified.outcomes().stream().filter(o -> o.status() == status).count();
  }

  @Test
  void runsNothingMoreAfterTheLastRestart() {
    Certified certified = certify(false);
    List<Outcome> outcomes =
        certified.outcomes().stream().filter(o -> o.subject() == Subject.BINARY64).toList();
    long crashed = count(certified, Status.CRASHED);
    assertEquals(1 + RESTARTS, crashed);
    List<Outcome> rest = outcomes.subList((int) crashed, outcomes.size());
    assertTrue(rest.size() > 1, rest.toString());
    for (Outcome outcome : rest) {
      assertEquals(Status.NOT_RUN, outcome.status());
      assertTrue(outcome.detail().contains("the process exited with 5"), outcome.detail());
    }
    assertEquals(Verdict.BROKE, certified.certificate().verdict());
    assertEquals(
        List.of(rest.size() + " not run", crashed + " crashed"),
        certified.certificate().reasons().subList(0, 2));
  }

  @Test
  void runsWhatIsMissingWhenResumedAndStillDoesNotCertify() {
    Certified first = certify(false);
    Certified resumed = certify(true);
    assertEquals(
        first.outcomes().stream().filter(o -> o.status() != Status.NOT_RUN).count(),
        resumed.certificate().environment().takenOver());
    assertEquals(2 * (1 + RESTARTS), count(resumed, Status.CRASHED));
    assertEquals(Verdict.BROKE, resumed.certificate().verdict());
  }
}

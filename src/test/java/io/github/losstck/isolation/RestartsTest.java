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
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Gives a process up that breaks again and again. */
class RestartsTest {
  private static final int RESTARTS = 2;

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

  @Test
  void runsNothingMoreAfterTheLastRestart() {
    Processes processes = new Processes(Duration.ofSeconds(60), OptionalLong.empty(), RESTARTS);
    Candidate candidate = processes.java(Hopeless.class.getName(), "");
    Certified certified = Certification.of(candidate).scenarios(Set.of("sigmoid.value")).run();
    List<Outcome> outcomes =
        certified.outcomes().stream().filter(o -> o.subject() == Subject.BINARY64).toList();
    long crashed = outcomes.stream().filter(o -> o.status() == Status.CRASHED).count();
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
}

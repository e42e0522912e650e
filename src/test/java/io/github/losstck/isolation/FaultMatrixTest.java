package io.github.losstck.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.Candidate;
import io.github.losstck.Certification;
import io.github.losstck.Certified;
import io.github.losstck.Processes;
import io.github.losstck.isolation.FaultyAdapter.Fault;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import io.github.losstck.verdict.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Has an adapter commit one fault at a call of a scenario, or between two scenarios. */
class FaultMatrixTest {
  /** Selects a dozen scenarios that call the sigmoid alone. */
  private static final Set<String> SCENARIOS = Set.of("sigmoid.value", "sigmoid.complement");

  /** Is waited for by faults that never answer, and long for a sound call on a loaded machine. */
  private static final Duration SHORT = Duration.ofSeconds(2);

  /** Is never waited for. */
  private static final Duration LONG = Duration.ofSeconds(60);

  private static final Set<Fault> SILENT = Set.of(Fault.HANGS, Fault.TRICKLES);

  /** Is more than the adapter needs, and less than it devours. */
  private static final OptionalLong MEMORY = OptionalLong.of(400L << 20);

  @TempDir private static Path folder;
  private static Map<String, Outcome> healthy;

  @BeforeAll
  static void runWithoutAFault() {
    healthy = byScenario(run(Fault.NONE, "call"));
    assertTrue(healthy.size() >= 5, healthy.keySet().toString());
    healthy.values().forEach(o -> assertEquals(Status.PASSED, o.status(), o.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "HANGS, TIMED_OUT, TIMED_OUT",
    "TRICKLES, TIMED_OUT, TIMED_OUT",
    "EXITS, EXITED, EXITED",
    "EXITS_WITH_SEVEN, CRASHED, CRASHED",
    "IS_KILLED, CRASHED, CRASHED",
    "DEVOURS, OUT_OF_MEMORY, OUT_OF_MEMORY",
    "CLOSES_OUTPUT, CLOSED_OUTPUT, CLOSED_OUTPUT",
    "PRINTS, NOISE, NOISE",
    "PRINTS_NOTHING, NOISE, NOISE",
    "BREAKS_OFF, NOT_A_MESSAGE, NOT_A_MESSAGE",
    "SENDS_WHAT_IS_NO_UTF_8, NOT_A_MESSAGE, NOT_A_MESSAGE",
    "NAMES_NO_TYPE, NOT_A_MESSAGE, NOT_A_MESSAGE",
    "INVENTS_A_TYPE, NOT_A_MESSAGE, NOT_A_MESSAGE",
    "ADDS_A_FIELD, NOT_A_MESSAGE, NOT_A_MESSAGE",
    "ANSWERS_WITH_AN_ECHO, NOT_A_MESSAGE, WRONG_ID",
    "REMARKS, NOT_A_MESSAGE, WRONG_ID",
    "MISTAKES_THE_ID, WRONG_ID, WRONG_ID",
    "ANSWERS_TWICE, WRONG_ID, NOISE",
    "SENDS_FEWER, WRONG_SHAPE, WRONG_ID",
    "SENDS_MORE_BITS, WRONG_SHAPE, WRONG_ID",
    "SENDS_A_FLOOD, TOO_LARGE, TOO_LARGE",
  })
  void givesEachFaultItsStatusAndLeavesTheOtherScenariosAlone(
      Fault fault, Status atACall, Status between) {
    assertFault(fault, "call", atACall);
    assertFault(fault, "between", between);
  }

  private static void assertFault(Fault fault, String when, Status status) {
    Certified certified = run(fault, when);
    Map<String, Outcome> outcomes = byScenario(certified);
    assertEquals(healthy.keySet(), outcomes.keySet());
    List<Outcome> others =
        outcomes.values().stream().filter(o -> !o.equals(healthy.get(o.scenario()))).toList();
    assertEquals(1, others.size(), others.toString());
    Outcome struck = others.get(0);
    assertEquals(status, struck.status(), struck.detail());
    if (when.equals("call")) { // between scenarios it may have been said within the one before
      assertTrue(struck.detail().contains("about to do: " + fault), struck.detail());
    }
    assertEquals(Verdict.BROKE, certified.certificate().verdict());
    assertTrue(
        certified.certificate().reasons().contains("1 " + status.words()),
        certified.certificate().reasons().toString());
  }

  private static Certified run(Fault fault, String when) {
    Processes processes = new Processes(SILENT.contains(fault) ? SHORT : LONG, MEMORY, 3);
    Candidate candidate =
        processes.adapter(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                FaultyAdapter.class.getName(),
                fault.name(),
                when,
                folder.resolve(fault + when).toString()),
            "--command faulty");
    try {
      return Certification.of(candidate).scenarios(SCENARIOS).run();
    } finally {
      candidate.provider().close();
    }
  }

  private static Map<String, Outcome> byScenario(Certified certified) {
    return certified.outcomes().stream()
        .filter(o -> o.subject() == Subject.BINARY64)
        .collect(Collectors.toMap(Outcome::scenario, Function.identity()));
  }
}

package io.github.losstck.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Quotation;
import io.github.losstck.verdict.Status;
import java.util.HashSet;
import java.util.Set;

/** Knows what the kit's own harness may answer, beside what was asked for. */
final class HarnessAnswers {
  /** Names what it may say of whatever reaches its provider. */
  private static final Set<String> TYPES = Set.of("remark", "working", "timedOut", "error");

  /** Names what it may say before any answer. */
  private static final String MEANWHILE = "working";

  private HarnessAnswers() {}

  /**
   * Returns the types that an answer may have.
   *
   * @param launch which says whether it comes from the harness
   * @param asked the types that anybody may answer by
   */
  static Set<String> beside(Launch launch, Set<String> asked) {
    Set<String> all = new HashSet<>(asked);
    if (launch.isHarness()) {
      all.addAll(TYPES);
    }
    return all;
  }

  /**
   * Returns the types that the answer to a start may have: the harness alone may decline.
   *
   * @param launch which says whether it comes from the harness
   */
  static Set<String> toStart(Launch launch) {
    return launch.isHarness() ? Set.of("started", "unfit", MEANWHILE) : Set.of("started");
  }

  /**
   * Returns the types that the answer to an echo may have.
   *
   * @param launch which says whether it comes from the harness
   */
  static Set<String> toEcho(Launch launch) {
    return launch.isHarness() ? Set.of("echoed", MEANWHILE) : Set.of("echoed");
  }

  /**
   * Takes the news that a call took too long for what it is.
   *
   * @param what was asked, in words
   * @param answer of any type
   * @return the answer
   * @throws ProviderFault if it is that news; with the stack of the provider
   */
  static Line requireInTime(String what, Line answer) {
    if (!answer.type().equals("timedOut")) {
      return answer;
    }
    StringBuilder facts = new StringBuilder(what + ": no answer within the deadline");
    for (JsonNode frame : answer.message().get("stack")) {
      facts.append("\n  at       ").append(Quotation.of(frame.asText()));
    }
    throw new ProviderFault(Status.TIMED_OUT, facts.toString());
  }
}

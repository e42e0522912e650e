package io.github.losstck.smoke;

import io.github.losstck.remote.BadMessage;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Reason;
import io.github.losstck.verdict.Status;

/**
 * Says what is wrong with an adapter, and what to do about it.
 *
 * @param words what came back
 * @param remedy what the protocol asks for
 * @param section of the protocol where it does
 */
record Problem(String words, String remedy, Section section) {
  /** Stands between an operation and its error. */
  private static final String THREW = " threw ";

  /** Words the fault of a process. */
  static Problem of(ProviderFault fault) {
    String words = words(fault);
    return switch (fault.status()) {
      case TIMED_OUT ->
          new Problem(
              words, "answer every line, flush after each, or give --deadline", Section.LINES);
      case CRASHED, EXITED ->
          new Problem(
              words, "answer with an error where something breaks, and live on", Section.ANSWERS);
      case OUT_OF_MEMORY -> new Problem(words, "use less memory, or give --memory", Section.FAULTS);
      case CLOSED_OUTPUT ->
          new Problem(words, "keep standard output open until stop", Section.LINES);
      case WRONG_ID ->
          new Problem(words, "answer once, and repeat the id of the message", Section.LINES);
      case WRONG_SHAPE ->
          new Problem(words, "write as many elements as the shape has", Section.TENSORS);
      case TOO_LARGE -> new Problem(words, "write no more than the answer needs", Section.TENSORS);
      case NOISE ->
          new Problem(words, "write nothing but messages to standard output", Section.LINES);
      case NOT_A_MESSAGE -> malformed(words);
      default ->
          new Problem(
              words, "answer with a result, or refuse what makes no sense", Section.ANSWERS);
    };
  }

  /** Words what came back, without what was asked. */
  private static String words(ProviderFault fault) {
    String facts = Reason.of(fault).lines().findFirst().orElse("");
    int threw = facts.indexOf(THREW);
    return fault.status() == Status.ERRORED
        ? "error: " + (threw < 0 ? facts : facts.substring(threw + THREW.length()))
        : fault.status().words() + ": " + facts.substring(facts.indexOf(": ") + 1).strip();
  }

  private static Problem malformed(String words) {
    if (words.contains("answered by what is no answer")) {
      return new Problem(
          words,
          "answer start by started, echo by echoed, and a call by one of its four",
          Section.LINES);
    }
    return words.contains(BadMessage.AS_STRING)
        ? new Problem(
            words,
            "write \"NaN\", \"Infinity\" and \"-Infinity\" as strings; JSON has no such numbers",
            Section.TENSORS)
        : new Problem(words, "write what the schema of the message has", Section.LINES);
  }
}

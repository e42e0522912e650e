package io.github.losstck.vectors;

import io.github.losstck.Candidate;
import io.github.losstck.oracle.Oracle;
import io.github.losstck.spec.Level;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.AnswerForm;
import io.github.losstck.verdict.ConductText;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Reason;
import io.github.losstck.verdict.Status;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Holds what came of one call of a provider.
 *
 * @param result in one word
 * @param text one fact a line, each element in turn
 */
public record Hearing(Result result, String text) {

  /** Says what a call came to. */
  public enum Result {
    /** Says that the answer is right, or rightly refused. */
    MET,
    /** Says that some element is beyond its bound, or that the answer is none. */
    UNMET,
    /** Says that the inputs have no exact value to judge an answer by. */
    WITHOUT_VALUE,
    /** Says that the provider threw. */
    BROKE
  }

  /**
   * Calls a provider once.
   *
   * @param candidate to call
   * @param operation that it claims
   * @param inputs of the call, in arrays of its own each time it is asked
   * @param level by whose bounds the answer is judged
   */
  public static Hearing of(
      Candidate candidate, Operation operation, Supplier<Arguments> inputs, Level level) {
    Arguments arguments = inputs.get();
    Optional<String> senseless = senseless(operation, arguments);
    Tensor answer;
    try {
      answer = operation.call(candidate.provider(), inputs.get());
    } catch (Refused e) {
      return refused(operation, e, senseless);
    } catch (ProviderFault e) {
      return new Hearing(e.status() == Status.FAILED ? Result.UNMET : Result.BROKE, Reason.of(e));
    } catch (Throwable e) { // whatever a provider throws is told, and ends nothing
      return new Hearing(Result.BROKE, ConductText.threw(operation, e));
    }
    if (senseless.isPresent()) {
      return new Hearing(Result.WITHOUT_VALUE, withoutValue(operation, answer, senseless.get()));
    }
    return judged(operation, arguments, answer, candidate.declarations(), level);
  }

  /** Returns why the inputs have no exact value, if they have none. */
  private static Optional<String> senseless(Operation operation, Arguments arguments) {
    try {
      Oracle.enclose(operation, arguments);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(Reason.of(e));
    }
  }

  private static Hearing refused(Operation operation, Refused refusal, Optional<String> senseless) {
    return senseless
        .map(why -> new Hearing(Result.MET, ConductText.rightlyRefused(operation, refusal, why)))
        .orElseGet(() -> new Hearing(Result.UNMET, ConductText.refused(operation, refusal)));
  }

  private static String withoutValue(Operation operation, Tensor answer, String why) {
    return operation.phrase()
        + " has no exact value for these inputs\n  because  "
        + why
        + "\n  was      "
        + answer;
  }

  private static Hearing judged(
      Operation operation,
      Arguments arguments,
      Tensor answer,
      Declarations declarations,
      Level level) {
    Optional<String> fault = AnswerForm.fault(operation, arguments, answer);
    if (fault.isPresent()) {
      return new Hearing(Result.UNMET, fault.get());
    }
    Elements elements = Elements.of(operation, arguments, answer, declarations, level);
    return new Hearing(elements.areWithin() ? Result.MET : Result.UNMET, elements.text());
  }
}

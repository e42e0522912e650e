package io.github.losstck.smoke;

import io.github.losstck.remote.Messages;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.NotClaimed;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Status;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what the answer to a call may be. Which numbers are in a result is not looked at. */
enum Expectation {
  /** Expects a result. */
  RESULT,
  /** Expects a result or a refusal, or that the loss itself breaks. */
  ANYTHING_READ,
  /** Expects a refusal. */
  REFUSAL;

  /**
   * Tells an adapter that takes the strings which stand for numbers as such from a loss that breaks
   * on the numbers, by the words that languages and their libraries have for it.
   */
  private static final Pattern NOT_READ =
      Pattern.compile("(?i)string|\\bstr\\b|pars|json|decod|literal|coerced|no conversion");

  /**
   * Makes a call and holds its answer against this.
   *
   * @return what is wrong with it, if anything is
   */
  Optional<Problem> problem(Dialogue dialogue, Operation operation, Arguments arguments) {
    try {
      Tensor answer = dialogue.call(operation, arguments);
      return this == REFUSAL ? Optional.of(answered(answer)) : form(operation, arguments, answer);
    } catch (NotClaimed e) {
      return Optional.of(notClaimed());
    } catch (Refused e) {
      return this == RESULT ? Optional.of(refused(e)) : Optional.empty();
    } catch (ProviderFault e) {
      return Optional.of(e).filter(this::isFault).map(this::fault);
    }
  }

  private boolean isFault(ProviderFault e) {
    return this != ANYTHING_READ
        || e.status() != Status.ERRORED
        || NOT_READ.matcher(e.getMessage()).find();
  }

  private Problem fault(ProviderFault e) {
    Problem problem = Problem.of(e);
    return switch (e.status() == Status.ERRORED ? this : RESULT) {
      case RESULT -> problem;
      case ANYTHING_READ ->
          new Problem(
              problem.words(),
              "read \"NaN\", \"Infinity\", \"-Infinity\" and \"-0.0\" as numbers",
              Section.TENSORS);
      case REFUSAL ->
          new Problem(
              problem.words(),
              "answer refused, with a reason; the inputs do not fit",
              Section.ANSWERS);
    };
  }

  private static Optional<Problem> form(
      Operation operation, Arguments arguments, @Nullable Tensor answer) {
    String due = form(arguments.precision(), operation.resultShape(arguments));
    String was = answer == null ? "null" : form(answer.precision(), answer.shape());
    return was.equals(due)
        ? Optional.empty()
        : Optional.of(
            new Problem(
                "the output is " + was + ", and " + due + " is due",
                "answer in the datatype of the call, in the shape of the table",
                Section.OPERATIONS));
  }

  private static String form(Precision precision, int[] shape) {
    return Messages.datatype(precision) + Arrays.toString(shape);
  }

  private static Problem answered(@Nullable Tensor answer) {
    return new Problem(
        "a result of " + (answer == null ? "null" : "shape " + Arrays.toString(answer.shape())),
        "pass shapes on as they are, and refuse those that do not fit",
        Section.ANSWERS);
  }

  private static Problem refused(Refused e) {
    return new Problem(
        "refused: " + e.getMessage(),
        "answer with a result; what should not be asked is declared",
        Section.DECLARATIONS);
  }

  private static Problem notClaimed() {
    return new Problem(
        "notClaimed, though claimed at the start",
        "claim in started what is offered, and nothing else",
        Section.ANSWERS);
  }
}

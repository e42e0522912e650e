package io.github.losstck.steps;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.AnswerForm;
import io.github.losstck.verdict.ConductText;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a provider made of one call: an answer, as it was when it was given, or a refusal.
 * Neither is right or wrong before something is asserted of it.
 */
final class Reply {
  private final Operation operation;
  private final Arguments arguments;
  private final @Nullable Tensor given;
  private final @Nullable Tensor copy;
  private final @Nullable Refused refusal;

  private Reply(
      Operation operation, Arguments arguments, @Nullable Tensor given, @Nullable Refused refusal) {
    this.operation = operation;
    this.arguments = arguments;
    this.given = given;
    this.copy = given == null ? null : Handed.copyOf(given);
    this.refusal = refusal;
  }

  static Reply answer(Operation operation, Arguments arguments, @Nullable Tensor given) {
    return new Reply(operation, arguments, given, null);
  }

  static Reply refusal(Operation operation, Arguments arguments, Refused refusal) {
    return new Reply(operation, arguments, null, refusal);
  }

  /** Returns the inputs of the call. */
  Arguments arguments() {
    return arguments;
  }

  /** Returns this reply as one that was made to other inputs. */
  Reply to(Arguments others) {
    return new Reply(operation, others, given, refusal);
  }

  /** Returns the refusal, if the call was refused. */
  Optional<Refused> refusal() {
    return Optional.ofNullable(refusal);
  }

  /** Returns the provider's own tensor, its form unchecked: null where it returned null. */
  @Nullable Tensor given() {
    return given;
  }

  /** Returns the array of the provider's own tensor, if it returned one. */
  Object array() {
    return Handed.arrayOf(Objects.requireNonNull(given));
  }

  /** Returns a copy of the answer that the provider does not know, of the right form. */
  Tensor answer() {
    if (refusal != null) {
      throw new NotConforming(ConductText.refused(operation, refusal));
    }
    Optional<String> fault = AnswerForm.fault(operation, arguments, copy);
    if (copy == null || fault.isPresent()) {
      throw new NotConforming(fault.orElseThrow());
    }
    return copy;
  }

  /** Raises a failure if the provider has written to its answer since it gave it. */
  void requireUnchanged() {
    if (given != null && copy != null && !given.equals(copy)) {
      throw new NotConforming(ConductText.changedSince(operation, copy, given));
    }
  }
}

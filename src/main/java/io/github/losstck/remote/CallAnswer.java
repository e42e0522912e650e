package io.github.losstck.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.NotClaimed;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.ConductText;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Status;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows how large the answer to a call may be, and what it says. */
public final class CallAnswer {
  /** Names the types that an answer may have. */
  public static final Set<String> TYPES = Set.of("result", "notClaimed", "refused", "error");

  /** Is the room of an element in an answer: twice what the longest number takes. */
  private static final long ELEMENT = 64;

  /** Is more than an array holds. */
  private static final long MOST_ELEMENTS = Integer.MAX_VALUE;

  private CallAnswer() {}

  /** Returns the most bytes that the answer to a call may have. */
  static long limit(Operation operation, Arguments arguments) {
    return Conversation.ENVELOPE + ELEMENT * elements(operation, arguments);
  }

  /** Counts the elements that an answer may have; inputs that do not fit have none. */
  private static long elements(Operation operation, Arguments arguments) {
    try {
      long elements = 1;
      for (int extent : operation.resultShape(arguments)) {
        elements = Math.multiplyExact(elements, extent);
      }
      return Math.max(0, Math.min(elements, MOST_ELEMENTS));
    } catch (RuntimeException e) {
      return 0;
    }
  }

  /**
   * Reads an answer.
   *
   * @param operation that was called
   * @param answer of one of {@link #TYPES}, or a remark
   * @return the result; null where a method in Java returned that
   * @throws NotClaimed if the operation is not offered
   * @throws Refused if the inputs are refused
   * @throws ProviderFault if something broke, and the adapter is fit for the next call
   * @throws BadMessage if the result is malformed
   */
  static @Nullable Tensor read(Operation operation, Line answer) throws BadMessage {
    JsonNode message = answer.message();
    return switch (answer.type()) {
      case "result" -> output(answer);
      case "notClaimed" -> throw new NotClaimed();
      case "refused" -> throw new Refused(message.get("reason").asText());
      case "remark" -> throw remark(answer);
      default ->
          throw new ProviderFault(
              Status.ERRORED,
              ConductText.threw(
                  operation, message.get("message").asText(), message.path("at").asText()));
    };
  }

  /** Blames the provider as the harness does; a remark that blames nobody is no answer here. */
  private static ProviderFault remark(Line answer) throws BadMessage {
    Status status = Status.valueOf(answer.message().get("status").asText());
    if (status != Status.FAILED && !status.isBroken()) {
      throw new BadMessage(
          Status.NOT_A_MESSAGE, "answered by what is no answer: " + answer.shown());
    }
    return new ProviderFault(status, answer.message().get("facts").asText());
  }

  /**
   * Reads the tensor of a result.
   *
   * @param answer of type {@code result}
   * @return the tensor; null where a method in Java returned that
   * @throws BadMessage if it is malformed, or one of integers
   */
  public static @Nullable Tensor output(Line answer) throws BadMessage {
    JsonNode output = answer.message().get("output");
    if (output.isNull()) {
      return null;
    }
    WireTensor tensor = answer.tensor(output);
    if (!tensor.isReal()) {
      throw new BadMessage(
          Status.NOT_A_MESSAGE, "the output is INT32; give FP32 or FP64: " + answer.shown());
    }
    return tensor.tensor();
  }
}

package io.github.losstck.vectors;

import io.github.losstck.remote.BadMessage;
import io.github.losstck.remote.CallAnswer;
import io.github.losstck.remote.Line;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.AnswerForm;
import io.github.losstck.verdict.ConductText;
import io.github.losstck.verdict.Reason;
import java.util.Optional;

/**
 * Holds what came of one answer.
 *
 * @param end in one word
 * @param text what is wrong, one fact a line; empty where nothing is
 * @param elements judged, if there was an answer of the form that is due
 */
record Ruled(End end, String text, Optional<Elements> elements) {

  /** Says what came of an answer. */
  enum End {
    MET,
    UNMET,
    UNCERTAIN,
    NOT_CLAIMED,
    BROKE
  }

  /** Judges an answer. */
  static Ruled of(Vector vector, Line answer, Declarations declarations) {
    return switch (answer.type()) {
      case "refused" -> refused(vector, answer.message().get("reason").asText());
      case "error" ->
          of(
              End.BROKE,
              vector.operation().phrase()
                  + " broke\n  error    "
                  + answer.message().get("message").asText());
      case "notClaimed" -> of(End.NOT_CLAIMED, "");
      default -> answered(vector, answer, declarations);
    };
  }

  private static Ruled of(End end, String text) {
    return new Ruled(end, text, Optional.empty());
  }

  private static Ruled refused(Vector vector, String reason) {
    return vector.refused()
        ? of(End.MET, "")
        : of(End.UNMET, ConductText.refused(vector.operation(), new Refused(reason)));
  }

  private static Ruled answered(Vector vector, Line answer, Declarations declarations) {
    try {
      Tensor tensor = CallAnswer.output(answer);
      if (vector.refused()) {
        return of(
            End.UNMET, ConductText.notRefused(vector.operation(), vector.arguments(), tensor));
      }
      Optional<String> fault = AnswerForm.fault(vector.operation(), vector.arguments(), tensor);
      return tensor == null || fault.isPresent()
          ? of(End.UNMET, fault.orElseThrow())
          : judged(vector, tensor, declarations);
    } catch (BadMessage e) {
      return of(End.BROKE, Reason.of(e));
    }
  }

  private static Ruled judged(Vector vector, Tensor answer, Declarations declarations) {
    Elements elements =
        Elements.of(vector.operation(), vector.arguments(), answer, declarations, vector.level());
    if (elements.areWithin()) {
      return new Ruled(End.MET, "", Optional.of(elements));
    }
    End end = elements.areBeyond() ? End.UNMET : End.UNCERTAIN;
    return new Ruled(end, elements.failure(), Optional.of(elements));
  }

  /** Returns how far the worst element is off; +Infinity where none could be judged. */
  double errorUlps() {
    return elements.map(Elements::errorUlps).orElse(Double.POSITIVE_INFINITY);
  }
}

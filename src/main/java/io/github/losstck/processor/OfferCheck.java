package io.github.losstck.processor;

import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Operation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Refuses classes that offer nothing, and declarations about what is not offered.
 *
 * <p>An overload of an operation is a mistake where no operation is overridden; beside one it may
 * be a helper.
 */
final class OfferCheck {
  private final Annotated annotated;
  private final List<Message> messages = new ArrayList<>();

  OfferCheck(Annotated annotated) {
    this.annotated = annotated;
    if (!annotated.methods().mayOffer(o -> true)) {
      checkOverloads();
    } else {
      checkGradients();
      checkLabels();
    }
  }

  List<Message> messages() {
    return messages;
  }

  private void checkOverloads() {
    for (ExecutableElement overload : annotated.methods().overloads()) {
      String problem = Signature.called(overload) + " overrides no operation";
      String remedy = "write public " + Signature.declared(annotated.methods().namesake(overload));
      messages.add(new Message(ErrorCode.LT38, Place.of(overload), problem, remedy));
    }
    if (messages.isEmpty()) {
      String problem =
          annotated.type().getSimpleName() + " overrides no operation, and none would be certified";
      String remedy = "override those that the implementation has, such as softmax(Tensor)";
      messages.add(new Message(ErrorCode.LT37, annotated.place(), problem, remedy));
    }
  }

  private void checkGradients() {
    boolean declared =
        annotated
            .said("gradients", VariableElement.class)
            .filter(v -> !v.getSimpleName().contentEquals(Gradients.DERIVATIVE.name()))
            .isPresent();
    Operation gradient = Operation.SOFTMAX_CROSS_ENTROPY_GRADIENT;
    if (declared && !annotated.methods().mayOffer(gradient::equals)) {
      report(ErrorCode.LT41, "gradients", "override " + gradient.method() + ", or");
    }
  }

  private void checkLabels() {
    boolean declared = annotated.said("hardLabelsOnly", Boolean.class).orElse(false);
    if (declared && !annotated.methods().mayOffer(Operation::comparesLabels)) {
      report(ErrorCode.LT42, "hardLabelsOnly", "override a loss or its gradient, or");
    }
  }

  private void report(ErrorCode code, String member, String remedy) {
    String problem = member + " is declared of what is not offered";
    messages.add(new Message(code, annotated.place(member), problem, remedy + " delete " + member));
  }
}

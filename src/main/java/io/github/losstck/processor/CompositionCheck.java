package io.github.losstck.processor;

import io.github.losstck.spi.Composed;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.IllegalDeclarationException;
import io.github.losstck.spi.Operation;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Refuses {@link Composed} where nothing reads it, and formulas that {@link Declarations} refuses.
 *
 * <p>A class that does not implement {@code LossProvider} may lend its methods to one that does.
 */
final class CompositionCheck {
  private CompositionCheck() {}

  /** Returns what is wrong with the annotation of a method, if something is. */
  static Optional<Message> message(ProcessingEnvironment environment, ExecutableElement method) {
    ProviderMethods methods =
        new ProviderMethods(
            environment, (TypeElement) Objects.requireNonNull(method.getEnclosingElement()));
    Optional<Operation> operation = ProviderMethods.operation(method);
    if (operation.isEmpty() || methods.areOfProvider() && !methods.replaces(method)) {
      String problem = Signature.called(method) + " is @Composed and overrides no operation";
      String remedy = "annotate the operation that is composed";
      return Optional.of(new Message(ErrorCode.LT50, Place.of(method), problem, remedy));
    }
    if (methods.discard("declarations")) {
      String problem = "@Composed is not read, since declarations() is overridden";
      String remedy = "say it there with composing(), or " + DeclarationCheck.begin("declarations");
      return Optional.of(new Message(ErrorCode.LT51, Place.of(method), problem, remedy));
    }
    return formula(operation.get(), method);
  }

  private static Optional<Message> formula(Operation operation, ExecutableElement method) {
    try {
      Declarations.standard().composing(operation, method.getAnnotation(Composed.class).value());
      return Optional.empty();
    } catch (IllegalDeclarationException e) {
      return Optional.of(new Message(ErrorCode.LT52, Place.of(method), e.problem(), e.remedy()));
    }
  }
}

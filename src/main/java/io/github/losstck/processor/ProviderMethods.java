package io.github.losstck.processor;

import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Tells which methods of a class are those that {@link LossProvider} asks. */
final class ProviderMethods {
  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Types types;
  private final TypeElement type;

  ProviderMethods(ProcessingEnvironment environment, TypeElement type) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.type = type;
  }

  /** Returns whether the class implements {@link LossProvider} at all. */
  boolean areOfProvider() {
    return types.isAssignable(types.erasure(type.asType()), provider().asType());
  }

  /** Returns whether the class, or one that it extends, has its own version of a method. */
  boolean override(String method) {
    return overriding(method).findAny().isPresent();
  }

  /** Returns whether its own version of a method surely does without the default. */
  boolean discard(String method) {
    return overriding(method).anyMatch(m -> DefaultCalls.areMissing(environment, m));
  }

  private Stream<ExecutableElement> overriding(String method) {
    return declared().filter(m -> m.getSimpleName().contentEquals(method)).filter(this::replaces);
  }

  /** Returns whether one of these operations is offered; who overrides claims() may offer any. */
  boolean mayOffer(Predicate<Operation> operations) {
    return override("claims") || offered().stream().anyMatch(operations);
  }

  private Set<Operation> offered() {
    return declared()
        .filter(this::replaces)
        .flatMap(m -> operation(m).stream())
        .collect(Collectors.toSet());
  }

  /** Returns the class's own methods that have the name of an operation, and other parameters. */
  List<ExecutableElement> overloads() {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(m -> operation(m).isPresent() && !replaces(m))
        .toList();
  }

  /** Returns the operation that a method has the name of. */
  ExecutableElement namesake(ExecutableElement method) {
    return asked().filter(m -> m.getSimpleName().equals(method.getSimpleName())).findFirst().get();
  }

  /** Returns the operation that has the name of a method. */
  static Optional<Operation> operation(ExecutableElement method) {
    return Operation.ofMethod(method.getSimpleName().toString());
  }

  /** Returns whether a method overrides one of the interface. */
  boolean replaces(ExecutableElement method) {
    return asked().anyMatch(asked -> elements.overrides(method, asked, type));
  }

  private Stream<ExecutableElement> declared() {
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(m -> !provider().equals(m.getEnclosingElement()));
  }

  private Stream<ExecutableElement> asked() {
    return ElementFilter.methodsIn(provider().getEnclosedElements()).stream();
  }

  private TypeElement provider() {
    return elements.getTypeElement(LossProvider.class.getName());
  }
}

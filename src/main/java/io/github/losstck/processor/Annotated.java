package io.github.losstck.processor;

import io.github.losstck.spi.Provider;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Is a class with {@link Provider}, as the compiler sees it. */
final class Annotated {
  private final Elements elements;
  private final Types types;
  private final TypeElement type;
  private final AnnotationMirror annotation;
  private final ProviderMethods methods;

  private Annotated(ProcessingEnvironment environment, TypeElement type, AnnotationMirror mirror) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.type = type;
    this.annotation = mirror;
    this.methods = new ProviderMethods(environment, type);
  }

  /** Returns what a class has on itself; what it inherits is another's. */
  static Optional<Annotated> in(ProcessingEnvironment environment, Element element) {
    if (!(element instanceof TypeElement type)) {
      return Optional.empty();
    }
    return type.getAnnotationMirrors().stream()
        .filter(m -> m.getAnnotationType().toString().equals(Provider.class.getName()))
        .findFirst()
        .map(mirror -> new Annotated(environment, type, mirror));
  }

  TypeElement type() {
    return type;
  }

  /** Returns what it is as an implementation. */
  ProviderMethods methods() {
    return methods;
  }

  /** Returns the name by which the class is loaded. */
  String binaryName() {
    return elements.getBinaryName(type).toString();
  }

  /** Returns the name that the provider has, unless its own code decides. */
  Optional<String> name() {
    return methods.override("identity")
        ? Optional.empty()
        : said("name", String.class)
            .filter(name -> !name.isEmpty())
            .or(() -> Optional.of(type.getSimpleName().toString()));
  }

  /** Returns the name of the class around this one. */
  String outer() {
    return Objects.requireNonNull(type.getEnclosingElement()).getSimpleName().toString();
  }

  Place place() {
    return Place.of(type);
  }

  /** Returns the place of a member's value, or of the annotation where it is left out. */
  Place place(String member) {
    return value(member)
        .map(value -> Place.of(type, annotation, value))
        .orElseGet(() -> Place.of(type, annotation));
  }

  /** Returns what is said of a member, if something is, and the compiler understands it. */
  <T> Optional<T> said(String member, Class<T> kind) {
    return value(member).map(AnnotationValue::getValue).filter(kind::isInstance).map(kind::cast);
  }

  /** Returns which of these members are given, in the same order. */
  List<String> given(List<String> members) {
    return members.stream().filter(m -> value(m).isPresent()).toList();
  }

  private Optional<AnnotationValue> value(String member) {
    return annotation.getElementValues().entrySet().stream()
        .filter(e -> e.getKey().getSimpleName().contentEquals(member))
        .findFirst()
        .map(e -> e.getValue());
  }

  /** Returns whether all that the class extends is known; if not, another processor writes it. */
  boolean isWhole() {
    return isWhole(type);
  }

  private boolean isWhole(TypeElement of) {
    return types.directSupertypes(of.asType()).stream()
        .allMatch(
            t ->
                t.getKind() != TypeKind.ERROR
                    && isWhole((TypeElement) ((DeclaredType) t).asElement()));
  }

  /** Returns whether this is what can be a provider at all. */
  boolean isConcreteProvider() {
    return isClass() && !type.getModifiers().contains(Modifier.ABSTRACT) && methods.areOfProvider();
  }

  boolean isClass() {
    return type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
  }

  /** Returns whether a constructor was written, and not to be called by others. */
  boolean hides(ExecutableElement constructor) {
    return elements.getOrigin(constructor) == Elements.Origin.EXPLICIT
        && !constructor.getModifiers().contains(Modifier.PUBLIC);
  }
}

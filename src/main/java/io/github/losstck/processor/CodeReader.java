package io.github.losstck.processor;

import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Specified;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** Reads the annotations of the code that is compiled. */
final class CodeReader {
  private static final String ORACLE = "io.github.losstck.oracle.";

  private final Elements elements;
  private final RoundEnvironment round;

  CodeReader(Elements elements, RoundEnvironment round) {
    this.elements = elements;
    this.round = round;
  }

  AnnotatedCode read() {
    return new AnnotatedCode(
        implementations(),
        operations(),
        operationsOf(ORACLE + "ValueOf"),
        operationsOf(ORACLE + "BoundOf"));
  }

  private List<Implementation> implementations() {
    TypeElement provider = type(LossProvider.class.getName());
    Stream<? extends Element> offering =
        provider.getEnclosedElements().stream().filter(e -> operation(e).isPresent());
    return Stream.concat(offering, round.getElementsAnnotatedWith(Specified.class).stream())
        .distinct()
        .map(this::implementation)
        .toList();
  }

  private Implementation implementation(Element element) {
    Optional<? extends AnnotationMirror> annotation =
        annotation(element, Specified.class.getName());
    List<EntryReference> references = new ArrayList<>();
    for (AnnotationMirror mirror : annotation.stream().toList()) {
      for (AnnotationValue value : values(mirror)) {
        references.add(
            new EntryReference((String) value.getValue(), Place.of(element, mirror, value)));
      }
    }
    Place place = annotation.map(a -> Place.of(element, a)).orElseGet(() -> Place.of(element));
    return new Implementation(
        name(element), operation(element), place, annotation.isPresent(), references);
  }

  private static Optional<Operation> operation(Element element) {
    Element type = element.getEnclosingElement();
    boolean offered =
        element.getKind() == ElementKind.METHOD
            && LossProvider.class.getName().equals(String.valueOf(type));
    return offered ? Operation.ofMethod(element.getSimpleName().toString()) : Optional.empty();
  }

  /** Returns the name of a type, or of a member as in {@code a.b.Type#member}. */
  private static String name(Element element) {
    return element.getKind().isClass() || element.getKind().isInterface()
        ? element.toString()
        : element.getEnclosingElement() + "#" + element.getSimpleName();
  }

  private Map<Operation, Place> operations() {
    Map<Operation, Place> places = new EnumMap<>(Operation.class);
    for (Element constant : type(Operation.class.getName()).getEnclosedElements()) {
      if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
        places.put(Operation.valueOf(constant.getSimpleName().toString()), Place.of(constant));
      }
    }
    return places;
  }

  /** Returns the operations that the values of an annotation of the oracle name. */
  private Set<Operation> operationsOf(String annotation) {
    Set<Operation> operations = EnumSet.noneOf(Operation.class);
    for (Element element : round.getElementsAnnotatedWith(type(annotation))) {
      for (AnnotationValue value : values(annotation(element, annotation).orElseThrow())) {
        VariableElement constant = (VariableElement) value.getValue();
        operations.add(Operation.valueOf(constant.getSimpleName().toString()));
      }
    }
    return operations;
  }

  private TypeElement type(String name) {
    TypeElement type = elements.getTypeElement(name);
    if (type == null) {
      throw new IllegalStateException(name + " is not there");
    }
    return type;
  }

  private static Optional<? extends AnnotationMirror> annotation(Element element, String name) {
    return element.getAnnotationMirrors().stream()
        .filter(a -> a.getAnnotationType().toString().equals(name))
        .findFirst();
  }

  /** Returns the elements of the annotation's only member, which is an array. */
  private static List<AnnotationValue> values(AnnotationMirror annotation) {
    List<AnnotationValue> values = new ArrayList<>();
    for (AnnotationValue array : annotation.getElementValues().values()) {
      ((List<?>) array.getValue()).forEach(v -> values.add((AnnotationValue) v));
    }
    return values;
  }
}

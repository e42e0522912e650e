package io.github.losstck.processor;

import io.github.losstck.spi.LossProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Refuses what the kit could not construct after finding it as a service. */
final class ConstructionCheck {
  private final Annotated annotated;
  private final TypeElement type;
  private final List<Message> messages = new ArrayList<>();

  ConstructionCheck(Annotated annotated) {
    this.annotated = annotated;
    this.type = annotated.type();
    if (!annotated.isClass()) {
      report(ErrorCode.LT31, "is " + kind(), "annotate a class that implements LossProvider");
    } else if (!annotated.methods().areOfProvider()) {
      report(ErrorCode.LT36, "is no LossProvider", "implement " + LossProvider.class.getName());
    } else if (has(Modifier.ABSTRACT)) {
      report(ErrorCode.LT32, "is abstract", "annotate a concrete class that extends it");
    } else {
      checkClass();
      checkConstructor();
    }
  }

  List<Message> messages() {
    return messages;
  }

  private String kind() {
    return "an " + type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void checkClass() {
    if (type.getNestingKind() == NestingKind.MEMBER && !has(Modifier.STATIC)) {
      String outer = annotated.outer();
      report(
          ErrorCode.LT33,
          "is constructed within an instance of " + outer + " only",
          "make it static");
    }
    if (!has(Modifier.PUBLIC)) {
      report(ErrorCode.LT34, "is not public", "make it public, so that the kit can construct it");
    }
  }

  private void checkConstructor() {
    Optional<ExecutableElement> found =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(c -> c.getParameters().isEmpty())
            .findFirst();
    if (found.isEmpty()) {
      report(ErrorCode.LT35, "has no constructor without parameters", "add a public one");
    } else if (annotated.hides(found.get())) {
      String problem = "the constructor of " + type.getSimpleName() + " is not public";
      messages.add(new Message(ErrorCode.LT35, Place.of(found.get()), problem, "make it public"));
    }
  }

  private boolean has(Modifier modifier) {
    return type.getModifiers().contains(modifier);
  }

  private void report(ErrorCode code, String problem, String remedy) {
    messages.add(
        new Message(code, annotated.place(), type.getSimpleName() + " " + problem, remedy));
  }
}

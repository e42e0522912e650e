package io.github.losstck.processor;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Says where a message belongs, and prints it there. */
interface Place {
  /** Prints an error at this place. */
  void print(Messager messager, String text);

  /** Stands for a class, method or constant. */
  static Place of(Element element) {
    return (messager, text) -> messager.printMessage(Kind.ERROR, text, element);
  }

  /** Stands for an annotation on an element. */
  static Place of(Element element, AnnotationMirror annotation) {
    return (messager, text) -> messager.printMessage(Kind.ERROR, text, element, annotation);
  }

  /** Stands for one value of an annotation on an element. */
  static Place of(Element element, AnnotationMirror annotation, AnnotationValue value) {
    return (messager, text) -> messager.printMessage(Kind.ERROR, text, element, annotation, value);
  }

  /** Stands for a place in a file that is not compiled, as in {@code a.feature:12:3}. */
  static Place inFile(String place) {
    return (messager, text) -> messager.printMessage(Kind.ERROR, place + ": " + text);
  }

  /** Stands for nowhere in particular. */
  static Place nowhere() {
    return (messager, text) -> messager.printMessage(Kind.ERROR, text);
  }
}

package io.github.losstck.processor;

import static java.util.stream.Collectors.joining;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Writes methods as messages do: types without their packages. */
final class Signature {
  private Signature() {}

  /** Returns a method as it is called: {@code softmax(double[])}. */
  static String called(ExecutableElement method) {
    return method.getParameters().stream()
        .map(p -> simple(p.asType()))
        .collect(joining(", ", method.getSimpleName() + "(", ")"));
  }

  /** Returns a method as it is declared: {@code Tensor softmax(Tensor logits)}. */
  static String declared(ExecutableElement method) {
    return method.getParameters().stream()
        .map(p -> simple(p.asType()) + " " + p.getSimpleName())
        .collect(
            joining(
                ", ", simple(method.getReturnType()) + " " + method.getSimpleName() + "(", ")"));
  }

  private static String simple(TypeMirror type) {
    return type.toString().replaceAll("[\\w.]*\\.(?=\\w+)", "");
  }
}

package io.github.losstck.processor;

import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** Reads the annotations of the code that is compiled, and keeps them. */
final class CodeReading extends CarefulProcessor {
  private AnnotatedCode code;

  CodeReading() {
    super(ErrorCode.LT29);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  void examine(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (code == null) {
      code = new CodeReader(processingEnv.getElementUtils(), round).read();
    }
  }

  AnnotatedCode code() {
    return code;
  }
}

package io.github.losstck.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Generates the class com.acme.Generated, which offers a sigmoid, and leaves the annotation. */
final class Generator extends AbstractProcessor {
  private boolean done;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      try (Writer writer =
          processingEnv.getFiler().createSourceFile("com.acme.Generated").openWriter()) {
        writer.write(
            "package com.acme; import io.github.losstck.spi.*;"
                + "public class Generated implements LossProvider {"
                + "@Override public Tensor sigmoid(Tensor logits) { return logits; } }");
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return false;
  }
}

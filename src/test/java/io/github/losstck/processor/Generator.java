package io.github.losstck.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Is another processor in the same compilation, which generates one file. */
final class Generator extends AbstractProcessor {
  /** Generates com.acme.Generated, which offers a sigmoid. */
  static final Generated CLASS = filer -> filer.createSourceFile("com.acme.Generated");

  /** Generates the services file, as one that registers classes of its own. */
  static final Generated SERVICES =
      filer -> filer.createResource(StandardLocation.CLASS_OUTPUT, "", Registration.FILE);

  private static final String TEXT =
      "package com.acme; import io.github.losstck.spi.*;"
          + "public class Generated implements LossProvider {"
          + Source.SIGMOID
          + "}";

  private final Generated generated;
  private boolean done;

  Generator(Generated generated) {
    this.generated = generated;
  }

  /** Says which file. */
  interface Generated {
    FileObject by(Filer filer) throws IOException;
  }

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
      try (Writer writer = generated.by(processingEnv.getFiler()).openWriter()) {
        writer.write(TEXT);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return false;
  }
}

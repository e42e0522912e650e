package io.github.losstck.processor;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Processes annotations without ever throwing at the compiler. */
abstract class CarefulProcessor extends AbstractProcessor {
  /** The code of the error that stands for whatever else went wrong. */
  private final String unexpected;

  CarefulProcessor(String unexpected) {
    this.unexpected = unexpected;
  }

  /** Examines what is new in a round. */
  abstract void examine(Set<? extends TypeElement> annotations, RoundEnvironment round)
      throws Exception;

  @Override
  public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      examine(annotations, round);
    } catch (Exception | LinkageError e) {
      new Message(
              unexpected,
              Place.nowhere(),
              getClass().getSimpleName() + " broke: " + e,
              "report it, with the code that is compiled")
          .print(processingEnv.getMessager());
    }
    return true; // what nobody claims, -Xlint:processing warns of
  }

  /** Accepts whatever the compiler does, so that a newer one has nothing to warn of. */
  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}

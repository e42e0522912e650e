package io.github.losstck.processor;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Processes annotations without ever throwing at the compiler. */
abstract class CarefulProcessor extends AbstractProcessor {
  /** The code of the error that stands for whatever else went wrong. */
  private final ErrorCode unexpected;

  private boolean gaveUp;

  CarefulProcessor(ErrorCode unexpected) {
    this.unexpected = unexpected;
  }

  /** Examines what is new in a round. */
  abstract void examine(Set<? extends TypeElement> annotations, RoundEnvironment round)
      throws Exception;

  @Override
  public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      if (!gaveUp) {
        examine(annotations, round);
      }
    } catch (Exception | LinkageError e) {
      gaveUp = true; // what broke in one round would break in the next
      wordsFor(e).print(processingEnv.getMessager());
    }
    return true; // what nobody claims, -Xlint:processing warns of
  }

  /** Says what it means that an examination broke. */
  Message wordsFor(Throwable thrown) {
    String problem = getClass().getSimpleName() + " broke: " + thrown;
    String remedy = "report it, with the code that is compiled";
    return new Message(unexpected, Place.nowhere(), problem, remedy);
  }

  /** Accepts whatever the compiler does, so that a newer one has nothing to warn of. */
  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}

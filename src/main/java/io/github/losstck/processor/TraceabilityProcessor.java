package io.github.losstck.processor;

import io.github.losstck.spi.Specified;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Ties the kit's code to the register and to the features. It is for the kit's own build, and does
 * nothing unless the option {@value #FEATURES} names the folder of features.
 */
public final class TraceabilityProcessor extends CarefulProcessor {
  /** Names the folder of features: {@code -Alosstck.features=DIR}. */
  static final String FEATURES = "losstck.features";

  /** Is called by the compiler. */
  public TraceabilityProcessor() {
    super("LT29");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(FEATURES);
  }

  /** Returns nothing without the option, so that the compiler never calls this processor. */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processingEnv.getOptions().containsKey(FEATURES)
        ? Set.of(Specified.class.getName())
        : Set.of();
  }

  @Override
  void examine(Set<? extends TypeElement> annotations, RoundEnvironment round) {}
}

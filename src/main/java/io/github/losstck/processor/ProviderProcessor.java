package io.github.losstck.processor;

import io.github.losstck.spi.Composed;
import io.github.losstck.spi.Provider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the classes that implementers annotate with {@link Provider}, and registers them, so that
 * the kit finds them by name; and methods that are {@link Composed}.
 *
 * <p>All of them go into one file, which incremental builds call aggregating.
 */
public final class ProviderProcessor extends CarefulProcessor {
  private static final String TEST = "io.github.losstck.junit.LossTck";

  private final Set<String> waiting = new TreeSet<>();
  private final Map<String, TypeElement> found = new TreeMap<>();
  private final NameCheck names = new NameCheck();
  private @Nullable Registration registration;

  /** Is called by the compiler. */
  public ProviderProcessor() {
    super(ErrorCode.LT30);
  }

  /**
   * Returns what providers and their tests bear, so that no compiler warns that nobody reads it.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Provider.class.getName(), Composed.class.getName(), TEST);
  }

  @Override
  void examine(Set<? extends TypeElement> annotations, RoundEnvironment round) throws IOException {
    Registration file = registration();
    annotated(round).forEach(this::examine);
    ElementFilter.methodsIn(round.getElementsAnnotatedWith(Composed.class)).stream()
        .flatMap(method -> CompositionCheck.message(processingEnv, method).stream())
        .forEach(message -> message.print(processingEnv.getMessager()));
    if (round.processingOver() && !round.errorRaised()) {
      file.add(found);
    }
  }

  @Override
  Message wordsFor(Throwable thrown) {
    if (!(thrown instanceof IOException)) {
      return super.wordsFor(thrown);
    }
    String problem = "cannot be read or written (" + thrown + ")";
    String remedy = "see that it is a file, in UTF-8, and that no other processor writes it";
    return new Message(ErrorCode.LT49, Place.inFile(Registration.FILE), problem, remedy);
  }

  private Registration registration() throws IOException {
    if (registration == null) {
      registration = new Registration(processingEnv);
      registration
          .listed()
          .flatMap(t -> Annotated.in(processingEnv, t).stream())
          .forEach(names::know);
    }
    return registration;
  }

  /** Returns the classes of this round, and those that waited for what the last one generated. */
  private List<Annotated> annotated(RoundEnvironment round) {
    List<Element> elements = new ArrayList<>(round.getElementsAnnotatedWith(Provider.class));
    waiting.forEach(name -> elements.add(processingEnv.getElementUtils().getTypeElement(name)));
    waiting.clear();
    return elements.stream().flatMap(e -> Annotated.in(processingEnv, e).stream()).toList();
  }

  private void examine(Annotated annotated) {
    if (!annotated.isWhole()) {
      waiting.add(annotated.type().getQualifiedName().toString());
      return;
    }
    List<Message> messages = new ArrayList<>(new ConstructionCheck(annotated).messages());
    if (annotated.isConcreteProvider()) {
      messages.addAll(new OfferCheck(annotated).messages());
      messages.addAll(new DeclarationCheck(annotated).messages());
      messages.addAll(new IdentityCheck(annotated).messages());
      names.check(annotated).ifPresent(messages::add);
    }
    messages.forEach(message -> message.print(processingEnv.getMessager()));
    found.put(annotated.binaryName(), annotated.type());
  }
}

package io.github.losstck.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.CatalogueException;
import io.github.losstck.spec.Register;
import io.github.losstck.spec.RegisterException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Ties the kit's code to the register and to the features, and writes what is tied to what as the
 * resource {@code losstck/traceability.json}. It is for the kit's own build, which names it to the
 * compiler, and does nothing unless the option {@value #FEATURES} names the folder of features.
 */
public final class TraceabilityProcessor extends CarefulProcessor {
  /** Names the folder of features: {@code -Alosstck.features=DIR}. */
  static final String FEATURES = "losstck.features";

  /** Is the version of the kit, in which scenarios go that were in the one before. */
  static final String VERSION = "losstck.version";

  private final Supplier<Register> register;
  private final List<Message> messages = new ArrayList<>();
  private boolean isDone;

  /** Is called by the compiler. */
  public TraceabilityProcessor() {
    this(Register::load);
  }

  /** Takes a register other than the kit's. */
  TraceabilityProcessor(Supplier<Register> register) {
    super(ErrorCode.LT29);
    this.register = register;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(FEATURES, VERSION);
  }

  /** Returns nothing without the option: the compiler does not call this processor then. */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processingEnv.getOptions().containsKey(FEATURES) ? Set.of("*") : Set.of();
  }

  @Override
  void examine(Set<? extends TypeElement> annotations, RoundEnvironment round) throws IOException {
    if (isDone) {
      return; // the sources are all there in the first round
    }
    isDone = true;
    try {
      check(round);
    } finally {
      messages.forEach(m -> m.print(processingEnv.getMessager()));
    }
  }

  private void check(RoundEnvironment round) throws IOException {
    Path folder = Path.of(processingEnv.getOptions().get(FEATURES));
    Optional<Catalogue> catalogue = catalogue(folder);
    if (catalogue.isPresent()) {
      checkLock(folder, catalogue.get());
    }
    AnnotatedCode code = new CodeReader(processingEnv.getElementUtils(), round).read();
    checkTies(stated(), catalogue.map(Features::of), code);
  }

  private Optional<Catalogue> catalogue(Path folder) {
    try {
      return Optional.of(Catalogue.in(folder));
    } catch (CatalogueException e) {
      messages.addAll(FeatureProblems.messages(e));
      return Optional.empty();
    }
  }

  private Optional<List<Stated>> stated() {
    try {
      return Optional.of(Stated.all(register.get()));
    } catch (RegisterException e) {
      messages.add(new Message(ErrorCode.LT20, Stated.place(e.place()), e.problem(), e.remedy()));
      return Optional.empty();
    }
  }

  private void checkLock(Path folder, Catalogue catalogue) throws IOException {
    String version = processingEnv.getOptions().getOrDefault(VERSION, "0");
    LockFiles files = LockFiles.of(folder);
    List<LockLine> living = catalogue.scenarios().stream().map(LockLine::of).toList();
    LockCheck check = new LockCheck(living, files, version);
    messages.addAll(check.messages());
    if (!check.renewed().equals(files.lock())) {
      try (OutputStream out = resource(ScenarioLock.RESOURCE)) {
        out.write(check.renewed().getBytes(UTF_8));
      }
    }
  }

  /** Says whatever can be said where the register, or the features, cannot be read. */
  private void checkTies(
      Optional<List<Stated>> stated, Optional<Features> features, AnnotatedCode code)
      throws IOException {
    if (stated.isPresent() && features.isPresent()) {
      Traceability all = new Traceability(stated.get(), features.get(), code);
      messages.addAll(all.messages());
      write(all);
    } else {
      stated.ifPresent(s -> messages.addAll(new AnnotationCheck(s, code).messages()));
      messages.addAll(OracleCheck.messages(code));
    }
  }

  private void write(Traceability all) throws IOException {
    if (messages.isEmpty()) {
      try (OutputStream out = resource(TraceabilityFile.RESOURCE)) {
        new TraceabilityFile(all).write(out);
      }
    }
  }

  private OutputStream resource(String path) throws IOException {
    return processingEnv
        .getFiler()
        .createResource(StandardLocation.CLASS_OUTPUT, "", path)
        .openOutputStream();
  }
}

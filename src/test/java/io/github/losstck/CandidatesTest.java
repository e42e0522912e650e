package io.github.losstck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.processor.Output;
import io.github.losstck.processor.Source;
import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {
  private static final String SERVICE = "META-INF/services/io.github.losstck.spi.LossProvider";

  private static final String NOT_REGISTERED =
      "com.acme.Acme has @Provider and is not registered, since no annotation processor ran when it"
          + " was compiled; compile it with -proc:full (in Maven, maven.compiler.proc=full) and,"
          + " where there is a processor path, with loss-tck on it, or name the class";

  @TempDir private Path folder;
  private final List<URLClassLoader> opened = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    for (URLClassLoader loader : opened) {
      loader.close();
    }
  }

  @Test
  void findsTheProvidersOfTheKitByName() {
    Candidates candidates = Candidates.on(getClass().getClassLoader());
    assertEquals(List.of("commons-math", "listing", "reference"), candidates.names());
    assertEquals("reference", candidates.named("reference").identity().name());
    assertEquals("reference", candidates.named("reference").address());
    assertEquals(List.of(), candidates.problems());
  }

  @Test
  void findsAProviderByClass() {
    Candidate candidate = Candidates.on(getClass().getClassLoader()).named(name("Sound"));
    assertEquals("Sound", candidate.identity().name());
    assertEquals(name("Sound"), candidate.address());
    assertEquals(name("Sound"), Candidates.of(Broken.Sound.class).address());
    assertEquals(Set.of(Operation.SIGMOID), candidate.claims());
    assertEquals(Declarations.standard(), candidate.declarations());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ThrowsInConstructor; the constructor threw java.lang.IllegalStateException"
            + " (no licence found); mend",
        "ThrowsInInitializer; cannot be initialised: java.lang.NumberFormatException",
        "Overflows; identity() threw java.lang.StackOverflowError; mend",
        "NamesNothing; identity() returned null; return a value",
        "NamesAPath; provider name '../../etc' is not",
        "ClaimsNull; claims() returned null",
        "RunsOutOfMemory; claims() threw java.lang.OutOfMemoryError (Java heap space)",
        "DeclaresNull; declarations() returned null",
        "HidesItsMessage; declarations() threw io.github.losstck.Broken$HidesItsMessage$1; mend",
        "NeedsAnArgument; has no public constructor without arguments; add one",
        "Unfinished; is abstract; name a concrete class",
        "Hidden; is not public; make it public",
      })
  void blamesAProviderThatBreaksInOneLine(String simpleName, String problem) {
    Candidates candidates = Candidates.on(getClass().getClassLoader());
    ProviderException thrown =
        assertThrows(ProviderException.class, () -> candidates.named(name(simpleName)));
    assertTrue(thrown.getMessage().contains(problem), thrown.getMessage());
    assertTrue(thrown.getMessage().contains("Broken$" + simpleName), thrown.getMessage());
    assertEquals(1, thrown.getMessage().lines().count());
  }

  @Test
  void listsTheNamesKnownWhenOneIsUnknown() {
    Candidates candidates = Candidates.on(getClass().getClassLoader());
    UsageException thrown = assertThrows(UsageException.class, () -> candidates.named("refrence"));
    assertEquals(
        "provider 'refrence': no provider has this name or class"
            + " (known: commons-math, listing, reference); name one of these, or your class, as in"
            + " com.acme.AcmeProvider, with --class-path where it is",
        thrown.getMessage());
  }

  @Test
  void refusesAClassThatIsNoProvider() {
    Candidates candidates = Candidates.on(getClass().getClassLoader());
    UsageException thrown =
        assertThrows(UsageException.class, () -> candidates.named(name("Stranger")));
    assertTrue(thrown.getMessage().contains("is not a LossProvider"), thrown.getMessage());
  }

  @Test
  void asksForTheClassWhenANameIsTakenTwice() throws IOException {
    Candidates candidates = registering(name("Sound"), name("Namesake"));
    UsageException thrown = assertThrows(UsageException.class, () -> candidates.named("Sound"));
    assertTrue(
        thrown.getMessage().contains(name("Namesake") + ", " + name("Sound")), thrown.getMessage());
    assertEquals("2", candidates.named(name("Namesake")).identity().version());
  }

  @Test
  void mistakesNoProviderForTheClassWhoseNameItBears() throws IOException {
    String reference = ReferenceProvider.class.getName();
    Candidates candidates = registering(name("Usurper"));
    UsageException thrown = assertThrows(UsageException.class, () -> candidates.named(reference));
    assertTrue(
        thrown.getMessage().contains("the name that " + name("Usurper") + " gives itself"),
        thrown.getMessage());
    assertEquals("reference", Candidates.of(ReferenceProvider.class).identity().name());
  }

  @Test
  void setsAsideWhatBreaksAndKeepsTheOthers() throws IOException {
    Candidates candidates =
        registering(
            name("ThrowsInConstructor"),
            "com.acme.Missing",
            name("Stranger"),
            name("Overflows"),
            name("Sound"));
    assertEquals(List.of("Sound", "commons-math", "listing", "reference"), candidates.names());
    assertEquals(4, candidates.problems().size());
    Stream.of("ThrowsInConstructor", "com.acme.Missing", "Stranger", "Overflows")
        .forEach(n -> assertTrue(candidates.problems().stream().anyMatch(p -> p.contains(n)), n));
    candidates.problems().forEach(p -> assertEquals(1, p.lines().count()));
    UsageException thrown = assertThrows(UsageException.class, () -> candidates.named("acme"));
    assertTrue(thrown.getMessage().contains("com.acme.Missing"), thrown.getMessage());
  }

  @Test
  void blamesAProviderThatBrokeBeforeItToldItsName() throws IOException {
    Candidates candidates = registering(name("ThrowsInConstructor"));
    ProviderException thrown =
        assertThrows(ProviderException.class, () -> candidates.named("ThrowsInConstructor"));
    assertTrue(thrown.getMessage().contains("no licence found"), thrown.getMessage());
  }

  @Test
  void readsPastAServicesFileThatIsBroken() throws IOException {
    Candidates candidates = registering("this is = not a class name", name("Sound"));
    assertEquals(List.of("commons-math", "listing", "reference"), candidates.names());
    assertEquals(1, candidates.problems().size());
    assertTrue(candidates.problems().get(0).contains("META-INF/services"));
  }

  @Test
  void saysOfAnAnnotatedClassThatItIsNotRegistered() throws IOException {
    Output output = new Output(folder);
    output.compileUnprocessed(Source.provider("Acme", "acme"), Source.provider("Other", "other"));
    Candidates candidates = registering("com.acme.Other");
    assertEquals(List.of(NOT_REGISTERED), candidates.problems());
    UsageException thrown = assertThrows(UsageException.class, () -> candidates.named("acme"));
    assertEquals("provider 'acme': " + NOT_REGISTERED, thrown.getMessage());
    thrown = assertThrows(UsageException.class, () -> candidates.named("acmee"));
    assertTrue(thrown.getMessage().endsWith("; set aside: " + NOT_REGISTERED), thrown.getMessage());
    assertEquals("acme", candidates.named("com.acme.Acme").identity().name());
    assertEquals("other", candidates.named("other").identity().name());
  }

  /** It would be no help to run a processor that has run. */
  @Test
  void blamesABrokenFileForWhatItRegistersInVain() throws Exception {
    new Output(folder).compileUnprocessed(Source.provider("Acme", "acme"));
    registering("no name", "com.acme.Acme # by the compiler");
    Class<? extends LossProvider> acme =
        opened.get(0).loadClass("com.acme.Acme").asSubclass(LossProvider.class);
    String missing = Candidates.registrationMissingOf(acme).orElseThrow();
    assertTrue(missing.startsWith("META-INF/services: "), missing);
    assertTrue(
        missing.endsWith("; mend the services file, or take its jar off the class path"), missing);
    assertEquals(List.of(missing), Candidates.on(opened.get(0)).problems());
  }

  @Test
  void looksIntoJars(@TempDir Path elsewhere) throws IOException {
    new Output(elsewhere).compileUnprocessed(Source.provider("Acme", "acme"));
    Path jar = folder.resolve("acme.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("com/acme/Acme.class"));
      Files.copy(elsewhere.resolve("com/acme/Acme.class"), zip);
    }
    assertEquals(List.of(NOT_REGISTERED), Candidates.on(ClassPath.open(jar.toString())).problems());
  }

  @Test
  void saysOfABrokenClassOnceWhatIsWrong() throws IOException {
    Source source =
        Source.of("Acme", "@Provider class Acme implements LossProvider { Acme(int n) {} }");
    new Output(folder).compileUnprocessed(source);
    Candidates candidates = registering("com.acme.Acme");
    assertEquals(1, candidates.problems().size(), candidates.problems()::toString);
    assertTrue(candidates.problems().get(0).contains("META-INF/services"));
  }

  @Test
  void takesNoClassForOneThatBrokeWithALongerName() throws IOException {
    Source broken =
        Source.of(
            "AcmeOld", "@Provider class AcmeOld implements LossProvider { AcmeOld(int n) {} }");
    new Output(folder).compileUnprocessed(broken, Source.provider("Acme", "acme"));
    List<String> problems = registering("com.acme.AcmeOld").problems();
    assertEquals(2, problems.size(), problems::toString);
    assertTrue(problems.get(0).contains("com.acme.AcmeOld"), problems.get(0));
    assertEquals(NOT_REGISTERED, problems.get(1));
  }

  @Test
  void saysThatAClassIsOfALaterJava() throws IOException {
    new Output(folder).compileUnprocessed(Source.provider("Acme", "acme"));
    Path file = folder.resolve("com/acme/Acme.class");
    byte[] bytes = Files.readAllBytes(file);
    bytes[7] = (byte) (44 + Runtime.version().feature() + 1); // the major version of the next Java
    Files.write(file, bytes);
    String version = Integer.toString(Runtime.version().feature());
    String problem =
        "the class was compiled for a later Java than this one, which is "
            + version
            + "; run with the later one, or compile it with --release "
            + version;
    Candidates candidates = Candidates.on(ClassPath.open(folder.toString()));
    assertEquals(List.of("com.acme.Acme: " + problem), candidates.problems());
    ProviderException thrown =
        assertThrows(ProviderException.class, () -> candidates.named("com.acme.Acme"));
    assertEquals("provider com.acme.Acme: " + problem, thrown.getMessage());
  }

  @Test
  void dropsTheClaimsThatAProbeFindsEmpty() {
    Candidates candidates = Candidates.on(getClass().getClassLoader());
    assertEquals(
        Set.of(Operation.SIGMOID, Operation.SOFTMAX), candidates.named(name("Proxy")).claims());
    assertEquals(Set.of(), candidates.named(name("Silent")).claims());
  }

  @Test
  void probesEveryOperationWithArgumentsThatTheReferenceAccepts() {
    Candidate reference = Candidates.on(getClass().getClassLoader()).named("reference");
    assertEquals(Set.of(Operation.values()), reference.claims());
    Probe probe = new Probe(reference.provider(), reference.declarations());
    for (Operation operation : Operation.values()) {
      operation.call(reference.provider(), probe.arguments(operation));
    }
  }

  private Candidates registering(String... lines) throws IOException {
    Path file = folder.resolve(SERVICE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines));
    URL[] urls = {folder.toUri().toURL()};
    URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader());
    opened.add(loader);
    return Candidates.on(loader);
  }

  private static String name(String simpleName) {
    return Broken.class.getName() + "$" + simpleName;
  }
}

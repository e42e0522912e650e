package io.github.losstck.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.spec.Register;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deletes every tie, one at a time, and asserts that it is missed. */
class DeletionTest {
  private static final Catalogue CATALOGUE = Catalogue.in(Path.of("features"));
  private static final List<Stated> REGISTER = Stated.all(Register.load());

  @TempDir private static Path folder;
  private static Kit kit;
  private static AnnotatedCode code;

  @BeforeAll
  static void read() throws IOException {
    kit = new Kit(folder);
    CodeReading reading = new CodeReading();
    kit.processed(reading, kit.features());
    code = reading.code();
  }

  static List<Stated> entries() {
    return REGISTER;
  }

  static Stream<Stated> tested() {
    return REGISTER.stream().filter(s -> !CATALOGUE.excluded().containsKey(s.id()));
  }

  @Test
  void nothingIsMissedOfTheKitAsItIs() {
    assertEquals(List.of(), said(REGISTER, features(t -> true), code));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everyTagOfAnEntry(Stated entry) {
    requireNamed(entry, said(REGISTER, features(t -> !t.equals(entry.id())), code));
  }

  @ParameterizedTest
  @MethodSource("tested")
  void everyAnnotationOfAnEntry(Stated entry) {
    requireNamed(entry, said(REGISTER, features(t -> true), without(entry.id(), a -> true)));
  }

  @ParameterizedTest
  @MethodSource("tested")
  void anyAnnotationOfAnEntryOnAnOperation(Stated entry) {
    for (Implementation implementation : code.implementationsOf(entry.id())) {
      if (implementation.operation().isPresent()) {
        AnnotatedCode less = without(entry.id(), a -> a == implementation);
        requireNamed(entry, said(REGISTER, features(t -> true), less));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theLineOfAnEntryInTheRegister(Stated entry) {
    List<Stated> others = REGISTER.stream().filter(s -> s != entry).toList();
    requireNamed(entry, said(others, features(t -> true), code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-3", "L6", "C18", "X24"})
  void theLineOfAnEntryAsTheCompilerSees(String id) {
    String lines = new String(Register.load().text(), StandardCharsets.UTF_8);
    String without =
        lines
            .replaceFirst("(?m)^.*\"id\": \"" + id + "\".*\\R", "")
            .replaceFirst(",\\s*\\]\\s*$", "]");
    Compilation compilation =
        kit.processed(
            new TraceabilityProcessor(
                () -> Register.parse(without.getBytes(StandardCharsets.UTF_8))),
            kit.features());
    List<String> said = Kit.said(compilation);
    assertTrue(said.stream().anyMatch(s -> s.contains("LT01: '" + id + "' is no")), said::toString);
    assertTrue(
        said.stream().anyMatch(s -> s.matches(".*LT10: '@\\w+\\." + id + "' is.*")),
        said::toString);
  }

  private static List<String> said(List<Stated> register, Features features, AnnotatedCode code) {
    return new Traceability(register, features, code)
        .messages().stream().map(Message::text).toList();
  }

  private static void requireNamed(Stated entry, List<String> said) {
    String name = ".*(?<![\\w-])" + entry.id() + "(?![\\w-]).*";
    assertTrue(said.stream().anyMatch(s -> s.matches(name)), said::toString);
  }

  /** Returns the features with those tags of entries alone whose ids are to be kept. */
  private static Features features(Predicate<String> kept) {
    Map<String, String> excluded = new HashMap<>(CATALOGUE.excluded());
    excluded.keySet().removeIf(kept.negate());
    return new Features(
        CATALOGUE.scenarios().stream()
            .map(Demand::of)
            .map(
                d ->
                    new Demand(
                        d.id(),
                        d.place(),
                        d.entries().stream().filter(kept).toList(),
                        d.operations()))
            .toList(),
        excluded,
        CATALOGUE.entryTags().stream()
            .filter(t -> kept.test(t.name().substring(t.name().indexOf('.') + 1)))
            .toList());
  }

  private static AnnotatedCode without(String id, Predicate<Implementation> from) {
    List<Implementation> less = new ArrayList<>();
    for (Implementation a : code.implementations()) {
      List<EntryReference> references =
          a.references().stream()
              .filter(c -> !from.test(a) || !c.id().equals(id))
              .collect(Collectors.toList());
      less.add(
          new Implementation(
              a.element(), a.operation(), a.place(), !references.isEmpty(), references));
    }
    return new AnnotatedCode(less, code.operations(), code.valued(), code.bounded());
  }
}

package io.github.losstck.processor;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds each code to a use, a fixture that shows it to the compiler, and a line for the reader. */
class ErrorCodeTest {
  /** What the compiler is expected to say in these is asserted whole, place and text. */
  private static final Set<Class<?>> FIXTURES =
      Set.of(
          TraceabilityErrorsTest.class,
          FeatureErrorsTest.class,
          LockErrorsTest.class,
          ProviderErrorsTest.class,
          ProviderProcessorTest.class);

  private static final Pattern USED = Pattern.compile("ErrorCode\\.(LT\\d\\d)");
  private static final Pattern EXPECTED = Pattern.compile("(LT\\d\\d): ");
  private static final Pattern RANGE = Pattern.compile("(LT\\d\\d)(?: to (LT\\d\\d))?(?=[,; |])");

  private static Set<String> found(Pattern pattern, Stream<Path> files) {
    return files
        .map(ErrorCodeTest::text)
        .flatMap(text -> pattern.matcher(text).results())
        .map(result -> result.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path source(String root, Class<?> type) {
    return Path.of(root, type.getName().replace('.', '/') + ".java");
  }

  @ParameterizedTest
  @EnumSource
  void hasAFixture(ErrorCode code) {
    Stream<Path> fixtures = FIXTURES.stream().map(type -> source("src/test/java", type));
    assertTrue(found(EXPECTED, fixtures).contains(code.name()));
  }

  @ParameterizedTest
  @EnumSource
  void isUsed(ErrorCode code) throws IOException {
    try (Stream<Path> files = Files.list(source("src/main/java", ErrorCode.class).getParent())) {
      assertTrue(found(USED, files).contains(code.name()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void standsInATableForReaders(ErrorCode code) {
    Stream<MatchResult> rows =
        text(Path.of("CONTRIBUTING.md"))
            .lines()
            .filter(line -> line.startsWith("| LT"))
            .flatMap(line -> RANGE.matcher(line.substring(0, line.indexOf('|', 1) + 1)).results());
    assertEquals(1, rows.filter(range -> holds(range, code.name())).count());
  }

  private static boolean holds(MatchResult range, String code) {
    String last = range.group(2) == null ? range.group(1) : range.group(2);
    return range.group(1).compareTo(code) <= 0 && code.compareTo(last) <= 0;
  }

  /** Otherwise a code could be written past the table. */
  @Test
  void isNowhereWrittenAsText() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Pattern literal = Pattern.compile("\"(LT\\d\\d)\\b");
      Stream<Path> sources = files.filter(file -> file.toString().endsWith(".java"));
      assertEquals(Set.of(), found(literal, sources));
    }
  }
}

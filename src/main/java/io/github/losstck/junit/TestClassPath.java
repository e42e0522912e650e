package io.github.losstck.junit;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import io.github.losstck.verdict.Reproduction;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says where the command line finds a provider that a test has at hand: in the folders of classes
 * that the tests have, and in its own jar. Other jars are too many to name.
 */
final class TestClassPath {
  private TestClassPath() {}

  /** Returns the option with its value, paths below the working directory relative to it. */
  static String option(Class<?> provider) {
    Stream<Path> folders =
        Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
            .filter(not(String::isEmpty))
            .map(Path::of)
            .filter(Files::isDirectory);
    String paths =
        Stream.concat(folders, home(provider).stream())
            .map(TestClassPath::shortened)
            .distinct()
            .collect(joining(File.pathSeparator));
    return paths.isEmpty() ? "" : "--class-path " + Reproduction.quoted(paths);
  }

  private static Optional<Path> home(Class<?> provider) {
    CodeSource source = provider.getProtectionDomain().getCodeSource();
    try {
      return source == null || source.getLocation() == null
          ? Optional.empty()
          : Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException | RuntimeException e) {
      return Optional.empty(); // no file, and so nothing that could be named
    }
  }

  private static String shortened(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = path.toAbsolutePath().normalize();
    return whole.startsWith(here) ? here.relativize(whole).toString() : whole.toString();
  }
}

package io.github.losstck.verdict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Names the processor, on which the last bits of a vectorised library may depend. */
final class Processor {
  private static final Path LINUX = Path.of("/proc/cpuinfo");

  private Processor() {}

  /** Returns the name that the operating system gives, or that of the architecture. */
  static String name() {
    try (Stream<String> lines = Files.lines(LINUX)) {
      return named(lines);
    } catch (IOException | RuntimeException e) { // another system, or one that keeps it to itself
      return System.getenv().getOrDefault("PROCESSOR_IDENTIFIER", System.getProperty("os.arch"));
    }
  }

  /** Finds the name among lines such as {@code model name : …}, or says that there is none. */
  static String named(Stream<String> lines) {
    return lines
        .map(line -> line.split(":", 2))
        .filter(field -> field.length == 2 && field[0].strip().equals("model name"))
        .map(field -> String.join(" ", Arrays.asList(field[1].strip().split("\\s+"))))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }
}

package io.github.losstck.starter;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Names a program that answers the protocol.
 *
 * @param folder that it is started in
 * @param command that starts it
 */
public record Adapter(Path folder, List<String> command) {
  private static final long DEADLINE_SECONDS = 60;

  /**
   * Writes the project of a language, compiled if need be.
   *
   * @param folder to write to
   * @return its program; the test is skipped where the language is not installed
   */
  public static Adapter begun(Language language, Path folder) {
    try {
      new Project(language, "1.2.3").write(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (language != Language.CPP) {
      return of(language, folder);
    }
    Path source = folder.resolve(language.adapter());
    String program = folder.resolve("adapter").toAbsolutePath().toString();
    run("c++", "-std=c++17", "-Wall", "-Wextra", "-Werror", "-o", program, source.toString());
    return new Adapter(folder, List.of(program));
  }

  /**
   * Finds the finished adapter of a language.
   *
   * @return its program; the test is skipped where the language is not installed
   */
  public static Adapter finished(Language language) {
    return of(language, Path.of("src/test/adapters", language.word()));
  }

  /** Returns the command as one argument, to be taken apart at spaces outside of quotes. */
  public String line() {
    return command.stream().map(word -> '"' + word + '"').collect(joining(" "));
  }

  private static Adapter of(Language language, Path folder) {
    String interpreter = language == Language.PYTHON ? "python3" : "node";
    run(interpreter, "--version");
    return new Adapter(
        folder,
        List.of(interpreter, folder.resolve(language.adapter()).toAbsolutePath().toString()));
  }

  private static void run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS);
      assertEquals(0, process.exitValue(), String.join(" ", command));
    } catch (IOException e) {
      abort(command[0] + " is not installed");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

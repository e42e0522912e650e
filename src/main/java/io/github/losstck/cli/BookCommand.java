package io.github.losstck.cli;

import io.github.losstck.UsageException;
import io.github.losstck.book.Book;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the document as a page to read, without asking any provider. */
@Command(
    name = "book",
    description = "Writes the document as a page to read, its numbers computed again.",
    mixinStandardHelpOptions = true,
    versionProvider = LossTckCommand.Version.class)
final class BookCommand implements Callable<Integer> {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "reports/book",
      description = "Where to write (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter to = spec.commandLine().getOut();
    for (Map.Entry<String, String> page : Book.ofDocument().pages().entrySet()) {
      to.println(write(out.resolve(page.getKey()), page.getValue()));
    }
    to.flush();
    return ExitStatus.CONFORMS;
  }

  private Path write(Path file, String text) {
    try {
      Files.createDirectories(out);
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UsageException(
          file
              + ": cannot be written ("
              + e.getClass().getSimpleName()
              + "); name another folder with --out");
    }
  }
}

package io.github.losstck.cli;

import io.github.losstck.UsageException;
import io.github.losstck.starter.Language;
import io.github.losstck.starter.Project;
import io.github.losstck.verdict.Kit;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the beginning of an adapter, for its author to fill in. */
@Command(
    name = "init",
    description =
        "Writes an adapter project that is complete but for the losses, and says what to do next.",
    mixinStandardHelpOptions = true,
    versionProvider = LossTckCommand.Version.class)
final class InitCommand implements Callable<Integer> {
  @Option(
      names = "--language",
      required = true,
      paramLabel = "LANGUAGE",
      converter = LanguageWord.class,
      description = "java, python, node or cpp.")
  private Language language;

  @Parameters(paramLabel = "DIR", description = "Where to write; a new folder, or an empty one.")
  private Path folder;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Project project = new Project(language, Kit.currentVersion());
    try {
      requireEmpty();
      project.write(folder);
    } catch (IOException e) {
      streams().complain(unwritable(e), e);
      return ExitStatus.BROKE;
    }
    say(project);
    return ExitStatus.CONFORMS;
  }

  private void requireEmpty() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageException(folder + ": is a file; name a folder");
    }
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new UsageException(
            folder + ": is not empty, and nothing is overwritten; name a new folder");
      }
    }
  }

  private String unwritable(IOException e) {
    return folder
        + ": cannot be written ("
        + e.getClass().getSimpleName()
        + " "
        + e.getMessage()
        + "); free space or permit writing, or name another folder";
  }

  private void say(Project project) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    language.files().forEach(f -> out.println("wrote " + folder.resolve(f)));
    out.println("next: fill in " + folder.resolve(language.adapter()) + ", and run in " + folder);
    project.commands().forEach(c -> out.println("  " + c));
    out.flush();
  }

  private Streams streams() {
    return Streams.of(spec);
  }
}

package io.github.losstck.cli;

import io.github.losstck.UsageException;
import io.github.losstck.report.Plain;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Gradients;
import io.github.losstck.vectors.AnswersJudged;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges answers that were computed elsewhere. */
@Command(
    name = "judge",
    description = "Judges answers to the calls that 'vectors' wrote; it gives no certificate.",
    mixinStandardHelpOptions = true,
    versionProvider = LossTckCommand.Version.class,
    footer = {
      "",
      "An answer is a line as in the protocol: {\"type\":\"result\",\"id\":…,\"output\":{\"shape\":[2],",
      "\"datatype\":\"FP32\",\"data\":[0.5,1]}}, or refused, notClaimed or error. Any order will do.",
      "Exit status: 0 all within their bounds, 1 not all, 2 usage, 3 an answer is an error or none."
    })
final class JudgeCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "VECTORS", description = "The file that 'vectors' wrote.")
  private Path vectors;

  @Parameters(index = "1", paramLabel = "ANSWERS", description = "An answer a line.")
  private Path answers;

  @Option(
      names = "--flushes-subnormals",
      description = "Let 0 stand for what is smaller than every normal number.")
  private boolean flushesSubnormals;

  @Option(
      names = "--gradients",
      paramLabel = "CONVENTION",
      converter = GradientsWord.class,
      defaultValue = "derivative",
      description =
          "What the gradient of the softmax loss is: derivative (sum(y) p - y) or"
              + " ofNormalisedLabels (p - y).")
  private Gradients gradients;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    requireReadable(vectors);
    requireReadable(answers);
    Declarations declarations = Declarations.standard().gradients(gradients);
    AnswersJudged judged =
        AnswersJudged.of(
            vectors, answers, flushesSubnormals ? declarations.flushingSubnormals() : declarations);
    PrintWriter out = spec.commandLine().getOut();
    judged.lines().forEach(l -> out.println(Plain.line(l)));
    out.flush();
    return ExitStatus.of(judged.verdict());
  }

  private static void requireReadable(Path file) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new UsageException(file + ": is no file that can be read; name one");
    }
  }
}

package io.github.losstck.cli;

import static java.util.stream.Collectors.joining;

import io.github.losstck.Candidate;
import io.github.losstck.UsageException;
import io.github.losstck.report.Plain;
import io.github.losstck.spec.Level;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.vectors.Givens;
import io.github.losstck.vectors.Hearing;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Calls a provider once, to see one element of a failure again. */
@Command(
    name = "call",
    description = "Calls one operation of a provider, and judges each element of its answer.",
    mixinStandardHelpOptions = true,
    versionProvider = LossTckCommand.Version.class,
    footer = {
      "",
      "For example: call softmaxCrossEntropy --provider reference labels=1,0,0 logits=1/3,-1,0x1.8p1",
      "Exit status: 0 within its bounds, 1 beyond, 2 usage, 3 the provider broke."
    })
final class CallCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "OPERATION",
      converter = OperationWord.class,
      description = "Its method in LossProvider, as in 'softmax'.")
  private Operation operation;

  @Parameters(
      index = "1..*",
      paramLabel = "NAME=VALUES",
      description =
          "An input: commas within a row, semicolons between rows (in quotes); 0.5 is a scalar, '0.5,' a"
              + " vector of one. Decimals, fractions, hexadecimal floats, NaN, -Infinity, -0.0;"
              + " or @FILE with a tensor of the protocol.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--provider",
      paramLabel = "PROVIDER",
      description = "Name of a provider, see 'list providers', or of its class.")
  private @Nullable String provider;

  @Option(
      names = "--precision",
      paramLabel = "PRECISION",
      converter = PrecisionWord.class,
      description = "binary32 or binary64; by default the first that the provider declares.")
  private @Nullable Precision precision;

  @Option(
      names = "--shape",
      paramLabel = "NAME=EXTENTS",
      description = "Another shape than the commas give, as in labels=1,3,1.")
  private List<String> shapes = new ArrayList<>();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      converter = LevelWord.class,
      defaultValue = "accurate",
      description =
          "By whose bounds to judge: at 'document' a standalone sigmoid may be loose (default:"
              + " ${DEFAULT-VALUE}).")
  private Level level;

  @Mixin private ProviderOptions options = new ProviderOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Givens givens = Givens.parse(operation, inputs, shapes);
    return options.withOne(Optional.ofNullable(provider), candidate -> hear(candidate, givens));
  }

  private int hear(Candidate candidate, Givens givens) throws Exception {
    try {
      requireOffered(candidate);
      Precision used = used(candidate.declarations().precisions());
      Hearing hearing =
          Hearing.of(
              candidate,
              operation,
              () -> givens.arguments(used, candidate.declarations().gradients()),
              level);
      show(hearing);
      return status(hearing.result());
    } finally {
      candidate.close();
    }
  }

  private void show(Hearing hearing) {
    PrintWriter out = spec.commandLine().getOut();
    hearing.text().lines().forEach(l -> out.println(Plain.line(l)));
    out.flush();
  }

  private void requireOffered(Candidate candidate) {
    if (!candidate.claims().contains(operation)) {
      String offered =
          candidate.claims().stream().sorted().map(Operation::method).collect(joining(", "));
      throw new UsageException(
          "%s does not offer %s; it offers %s"
              .formatted(
                  candidate.identity().name(),
                  operation.method(),
                  offered.isEmpty() ? "nothing" : offered));
    }
  }

  private Precision used(Set<Precision> declared) {
    Precision used = precision == null ? Collections.min(declared) : precision;
    if (!declared.contains(used)) {
      throw new UsageException(
          "the provider declares no "
              + used.word()
              + "; give --precision "
              + Collections.min(declared).word());
    }
    return used;
  }

  private static int status(Hearing.Result result) {
    return switch (result) {
      case MET -> ExitStatus.CONFORMS;
      case UNMET -> ExitStatus.DOES_NOT_CONFORM;
      case WITHOUT_VALUE -> ExitStatus.USAGE;
      case BROKE -> ExitStatus.BROKE;
    };
  }
}

package io.github.losstck.cli;

import io.github.losstck.UsageException;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spec.Seed;
import io.github.losstck.spi.Precision;
import io.github.losstck.vectors.Vectors;
import io.github.losstck.vectors.Vectors.Order;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what is asked into a file, for those who cannot host an adapter. */
@Command(
    name = "vectors",
    description = {
      "Writes calls into a file, for an implementation that cannot be called from here.",
      "A line has inputs, enclosures of the exact values and bounds; 'judge' judges the answers."
    },
    mixinStandardHelpOptions = true,
    versionProvider = LossTckCommand.Version.class)
final class VectorsCommand implements Callable<Integer> {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "vectors.jsonl",
      description = "Where to write (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Mixin private SelectionOptions selected = new SelectionOptions();

  @Option(
      names = "--precision",
      split = ",",
      paramLabel = "PRECISION",
      converter = PrecisionWord.class,
      description = "Write binary32 or binary64 alone.")
  private List<Precision> precisions = new ArrayList<>();

  @Option(
      names = "--sweeps",
      description = "Write sweeps over whole domains as well: some 360 MB at effort quick.")
  private boolean sweeps;

  @Option(
      names = "--seed",
      paramLabel = "HEX",
      converter = SeedWord.class,
      defaultValue = "published",
      description = "Sample from this seed (default: that of published runs).")
  private Seed seed;

  @Spec private CommandSpec spec;

  private final Engine engine;

  VectorsCommand(Engine engine) {
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException {
    Order order =
        new Order(
            selected.selection(),
            precisions.isEmpty() ? EnumSet.allOf(Precision.class) : EnumSet.copyOf(precisions),
            new Sampling(selected.effort(), seed, true),
            sweeps);
    try (OutputStream to = new BufferedOutputStream(opened())) {
      show(Vectors.write(engine.catalogue(), order, to));
    }
    return ExitStatus.CONFORMS;
  }

  private OutputStream opened() {
    try {
      return Files.newOutputStream(out);
    } catch (IOException e) {
      throw new UsageException(
          out
              + ": cannot be written ("
              + e.getClass().getSimpleName()
              + "); name another with --out");
    }
  }

  private void show(Vectors vectors) throws IOException {
    PrintWriter to = spec.commandLine().getOut();
    to.println(
        String.format(
            Locale.ROOT, "%s: %d vectors, %.1f MB", out, vectors.written(), Files.size(out) / 1e6));
    vectors
        .omitted()
        .forEach(
            (omission, number) ->
                to.println("left out " + number + " scenarios: " + omission.reason()));
    to.flush();
  }
}

package io.github.losstck.cli;

import io.github.losstck.Candidate;
import io.github.losstck.ProviderException;
import io.github.losstck.UsageException;
import io.github.losstck.archive.Baseline;
import io.github.losstck.cli.ProviderOptions.Source;
import io.github.losstck.spec.Seed;
import io.github.losstck.verdict.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Certifies providers, one after another; what breaks one of them leaves the others alone. */
@Command(
    name = "certify",
    description = "Examines providers and writes a certificate for each.",
    mixinStandardHelpOptions = true,
    versionProvider = LossTckCommand.Version.class)
final class CertifyCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "PROVIDER",
      description = "Name of a provider, see 'list providers', or of its class.")
  private List<String> providers = new ArrayList<>();

  @Option(
      names = "--reports",
      paramLabel = "DIR",
      defaultValue = "reports",
      description = "Where to write; a folder for each provider (default: ${DEFAULT-VALUE}).")
  private Path reports;

  @Mixin private SelectionOptions selected = new SelectionOptions();

  @Option(
      names = "--seed",
      paramLabel = "HEX",
      converter = SeedWord.class,
      description =
          "Sample from this seed, as a report prints it, or from the 'published' one;"
              + " by default it follows from the versions of kit and provider.")
  private @Nullable Seed seed;

  @Mixin private ProviderOptions options = new ProviderOptions();

  @Option(
      names = "--resume",
      description =
          "Go on with a run that was cut short, from the journal among its reports;"
              + " repeat its other options.")
  private boolean resume;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "The certificate.json of an earlier run of the provider: fail on what did not fail then,"
              + " and say what has changed.")
  private @Nullable Path baseline;

  @Option(names = "--no-allure", description = "Do not write Allure results.")
  private boolean noAllure;

  @Option(
      names = "--color",
      negatable = true,
      description =
          "Colour the summary, or do not: by default where there is a terminal and NO_COLOR is not"
              + " set.")
  private @Nullable Boolean colour;

  @Option(names = "--quiet", description = "Show the verdicts alone.")
  private boolean quiet;

  @Spec private CommandSpec spec;

  private final Engine engine;
  private final boolean terminal;

  CertifyCommand(Engine engine, boolean terminal) {
    this.engine = engine;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Streams streams = Streams.of(spec);
    Request request =
        new Request(selected.selection(), selected.effort(), Optional.ofNullable(seed), resume);
    Examiner examiner =
        new Examiner(engine, request, streams)
            .reportingTo(reports, !noAllure)
            .showing(quiet, terminal)
            .coloured(Colour.isWanted(colour, terminal))
            .repeating(options.given())
            .against(Optional.ofNullable(baseline).map(Baseline::read));
    return options
        .examining(selected.effort())
        .with(providers, sources -> examineAll(sources, examiner, streams));
  }

  private int examineAll(List<Source> sources, Examiner examiner, Streams streams) {
    Set<String> folders = new HashSet<>();
    Set<String> misuses = new HashSet<>();
    int status = ExitStatus.CONFORMS;
    engine.expect(selected.effort());
    CompletableFuture.runAsync(engine::catalogue); // read while the first process starts
    for (Source source : sources) {
      try {
        Candidate candidate = source.candidate().get();
        requireOwnFolder(folders, candidate, source.address());
        status = Math.max(status, examiner.examine(candidate));
      } catch (UsageException e) {
        if (misuses.add(Reason.of(e))) {
          streams.complain(Reason.of(e), e);
        }
        status = Math.max(status, ExitStatus.USAGE);
      } catch (ProviderException e) {
        streams.complain(Reason.of(e), e);
        status = ExitStatus.BROKE;
      }
    }
    examiner.compare();
    return status;
  }

  /** Case is ignored, since some file systems do. */
  private static void requireOwnFolder(Set<String> folders, Candidate candidate, String address) {
    String name = candidate.identity().name();
    if (!folders.add(name.toLowerCase(Locale.ROOT))) {
      throw new UsageException(
          "provider "
              + address
              + ": one named '"
              + name
              + "' was certified before; name each once, and certify namesakes in runs of their own"
              + " with --reports");
    }
  }
}

package io.github.losstck.cli;

import io.github.losstck.report.Plain;
import io.github.losstck.smoke.Smoke;
import io.github.losstck.smoke.Smoke.Result;
import io.github.losstck.verdict.Kit;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tests an adapter before the losses behind it are certified. */
@Command(
    name = "smoke",
    description =
        "Tests how an adapter speaks the protocol, not what it computes, and says what to mend.",
    mixinStandardHelpOptions = true,
    versionProvider = LossTckCommand.Version.class,
    footer = {
      "",
      "For example: smoke --command \"python3 adapter.py\"",
      "Exit status: 0 the adapter works, 1 something is to be mended, 2 usage, 3 it does not start."
    })
final class SmokeCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "PROVIDER",
      description = "Name of a provider in Java, or of its class; the kit's harness speaks for it.")
  private @Nullable String provider;

  @Mixin private ProcessOptions options = new ProcessOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    ProcessOptions.NamedLaunch named = options.launch(Optional.ofNullable(provider));
    Result result =
        Smoke.run(named.launch(), Kit.currentVersion(), line -> out.println(Plain.line(line)));
    out.println(verdict(result, named.address()));
    out.flush();
    return result.toFix() == 0 ? ExitStatus.CONFORMS : ExitStatus.DOES_NOT_CONFORM;
  }

  private static String verdict(Result result, String address) {
    return switch (result.toFix()) {
      case 0 ->
          "the adapter works: " + result.operations() + " operations; next: certify " + address;
      case 1 -> "1 thing to fix";
      default -> result.toFix() + " things to fix";
    };
  }
}

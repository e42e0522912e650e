package io.github.losstck.sweep;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks, and prints for each how many elements it gets through in a second and how
 * that compares with the plain loop of the same run, or how long the median call takes: rates and
 * times differ between machines and hours, ratios little.
 */
public final class Benchmarks {
  private static final int ROUNDS = 3;
  private static final double MEDIAN = 50;

  private Benchmarks() {}

  /**
   * Runs what a regular expression names.
   *
   * @param arguments the expression
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] arguments) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(arguments[0])
            .forks(1)
            .warmupIterations(ROUNDS)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(ROUNDS)
            .measurementTime(TimeValue.seconds(2))
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();
    print(new Runner(options).run());
  }

  private static void print(Collection<RunResult> runs) {
    for (RunResult run : runs) {
      if (run.getParams().getMode() == Mode.SampleTime) {
        printTime(run);
        continue;
      }
      double rate = rate(run);
      System.out.printf(
          Locale.ROOT,
          "%-36s %-44s %8.2f million/s%s%n",
          run.getParams().getBenchmark().replaceAll(".*\\.(?=\\w+\\.)", ""),
          parameters(run),
          rate / 1e6,
          runs.stream()
              .filter(r -> r.getPrimaryResult().getLabel().equals("plainLoop"))
              .filter(r -> parameters(r).equals(parameters(run)))
              .map(r -> String.format(Locale.ROOT, "  %5.2f of the plain loop", rate / rate(r)))
              .findFirst()
              .orElse(""));
    }
  }

  /** Prints how long the median call takes: a mean would be that of the few slow ones. */
  private static void printTime(RunResult run) {
    System.out.printf(
        Locale.ROOT,
        "%-36s %-44s %12.1f %s (median)%n",
        run.getParams().getBenchmark().replaceAll(".*\\.(?=\\w+\\.)", ""),
        parameters(run),
        run.getPrimaryResult().getStatistics().getPercentile(MEDIAN),
        run.getPrimaryResult().getScoreUnit().replace("/op", ""));
  }

  private static String parameters(RunResult run) {
    return String.join(
        " ", run.getParams().getParamsKeys().stream().map(run.getParams()::getParam).toList());
  }

  /** Returns elements a second: counted by the benchmark, or the operations of each invocation. */
  private static double rate(RunResult run) {
    Result<?> counted = run.getSecondaryResults().get("elements");
    return (counted == null ? run.getPrimaryResult() : counted).getScore();
  }
}

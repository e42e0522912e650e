package io.github.losstck.smoke;

import io.github.losstck.remote.Started;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Reason;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Measures how long a call takes, and judges nothing by it. */
final class SpeedCheck implements Check {
  /** Settles a median, and takes a tenth of a second at a millisecond a call. */
  private static final int CALLS = 101;

  /** Outweighs what a call costs without elements, and lies within the deadline of any language. */
  private static final int ELEMENTS = 1 << 17;

  /** Makes a thousand rows of the elements, neither few nor narrow. */
  private static final int WIDTH = 1 << 7;

  private static final double MICRO = 1e3;
  private static final double SECOND = 1e9;

  @Override
  public String name() {
    return "speed";
  }

  @Override
  public List<Finding> run(Dialogue dialogue) {
    Optional<Operation> measured =
        dialogue.answering().stream()
            .filter(o -> Layout.of(o) != Layout.LISTS)
            .min((a, b) -> Layout.of(a).compareTo(Layout.of(b)));
    return List.of(
        measured
            .map(operation -> measure(dialogue, operation))
            .orElseGet(() -> Finding.skipped(name(), "no operation on tensors answers")));
  }

  private Finding measure(Dialogue dialogue, Operation operation) {
    Started started = dialogue.started();
    Precision precision = Collections.min(started.declarations().precisions());
    Harmless harmless = new Harmless(precision);
    int most = started.declarations().maximumRank();
    if (most < Layout.of(operation).shape(1).length) {
      return Finding.skipped(name(), "tensors of rank " + most + " are too small to measure");
    }
    try {
      double median = median(dialogue, operation, harmless.call(operation, small(operation)));
      double large = nanos(dialogue, operation, harmless.call(operation, large(operation)));
      return Finding.ok(name(), words(operation, median, large));
    } catch (ProviderFault | IllegalArgumentException e) {
      return Finding.skipped(
          name(), ELEMENTS + " elements: " + Reason.of(e).lines().findFirst().orElse(""));
    }
  }

  private static int[] small(Operation operation) {
    return Layout.of(operation).shape(2);
  }

  private static int[] large(Operation operation) {
    return Layout.of(operation) == Layout.ROWS
        ? new int[] {ELEMENTS / WIDTH, WIDTH}
        : new int[] {ELEMENTS};
  }

  private static double median(Dialogue dialogue, Operation operation, Arguments arguments) {
    double[] nanos = new double[CALLS];
    Arrays.setAll(nanos, i -> nanos(dialogue, operation, arguments));
    Arrays.sort(nanos);
    return nanos[CALLS / 2];
  }

  private static double nanos(Dialogue dialogue, Operation operation, Arguments arguments) {
    long before = System.nanoTime();
    dialogue.call(operation, arguments);
    return System.nanoTime() - before;
  }

  private static String words(Operation operation, double median, double large) {
    return String.format(
        Locale.ROOT,
        "%s: %.0f microseconds a call (median), %.0f elements a second",
        operation.method(),
        median / MICRO,
        ELEMENTS / (large / SECOND));
  }
}

package io.github.losstck.report;

import static java.util.stream.Collectors.joining;

import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Standing;
import io.github.losstck.verdict.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words what came of the document (its checks, and the entries of its register) and which
 * operations are no function of what was examined.
 */
final class Account {
  private Account() {}

  /** Returns lines that fit on a screen. */
  static List<String> lines(Certificate certificate) {
    List<String> lines = new ArrayList<>(Screen.folded(document(certificate)));
    Set<Operation> composed = certificate.declarations().composed().keySet();
    if (!composed.isEmpty()) {
      String names = composed.stream().map(Operation::method).collect(joining(", "));
      lines.addAll(Screen.folded("composed by the provider: " + names));
    }
    return lines;
  }

  private static String document(Certificate certificate) {
    return String.format(
        Locale.ROOT,
        "document checks: %s; register: %d entries: %s",
        counted(
            Arrays.stream(Status.values())
                .map(s -> new Tally(certificate.documentChecks().of(s), s.words()))),
        certificate.register().size(),
        counted(
            Arrays.stream(Standing.State.values())
                .map(s -> new Tally(standing(certificate, s), s.words()))));
  }

  private static int standing(Certificate certificate, Standing.State state) {
    return (int) certificate.register().values().stream().filter(s -> s.state() == state).count();
  }

  private static String counted(Stream<Tally> tallies) {
    String counted =
        tallies.filter(t -> t.number > 0).map(t -> t.number + " " + t.words).collect(joining(", "));
    return counted.isEmpty() ? "none" : counted;
  }

  private record Tally(int number, String words) {}
}

package io.github.losstck.report;

import static java.util.stream.Collectors.joining;

import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Standing;
import io.github.losstck.verdict.Status;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Words in one line what came of the document: its checks, and the entries of its register. */
final class Account {
  private Account() {}

  static String of(Certificate certificate) {
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

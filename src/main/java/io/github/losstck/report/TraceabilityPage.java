package io.github.losstck.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Writes what became of each entry of the register as a page in Markdown. */
final class TraceabilityPage {
  static final String FILE = "traceability.md";

  private TraceabilityPage() {}

  /** Returns the text of {@code traceability.md}. */
  static String markdown(Certificate certificate, List<Trace> traces) {
    List<String> excluded =
        traces.stream().filter(Trace::isExcluded).map(TraceabilityPage::excluded).toList();
    List<Trace> tested = traces.stream().filter(t -> !t.isExcluded()).toList();
    return Stream.of(
            head(certificate),
            table(traces),
            section("Failed or not run, and why", reasons(tested, Status::isUnmet)),
            section("Not asked of this provider, and why", reasons(tested, s -> !s.isAsked())),
            section("Not to be tested, and why", excluded))
        .flatMap(s -> s)
        .collect(joining("\n", "", "\n"));
  }

  private static Stream<String> head(Certificate certificate) {
    String provider = certificate.provider().name() + " " + certificate.provider().version();
    return Stream.of(
        "# " + Markdown.plain(provider) + ": the document, entry by entry",
        "",
        Markdown.plain(certificate.provider().name() + " " + certificate.words()) + ".",
        "",
        "Each entry is stated in the document, run by scenarios, which ask operations of a"
            + " provider; code of the kit answers for it. The last columns count what came of the"
            + " scenarios in this run, for the document itself and for the provider in each"
            + " precision.",
        "");
  }

  private static Stream<String> table(List<Trace> traces) {
    Stream<String> subjects = Arrays.stream(Subject.values()).map(Subject::word);
    List<String> head =
        Stream.concat(Stream.of("entry", "stated", "scenarios", "operations", "code"), subjects)
            .toList();
    return Stream.of(
            Stream.of(Markdown.row(head.stream()), Markdown.row(head.stream().map(h -> "---"))),
            traces.stream().map(TraceabilityPage::row))
        .flatMap(s -> s);
  }

  private static String row(Trace trace) {
    String stated =
        "**"
            + Markdown.plain(trace.entry().title())
            + "** "
            + Markdown.plain(trace.entry().statement());
    Stream<String> path =
        Stream.of(
            trace.entry().id(),
            stated,
            scenarios(trace),
            Markdown.code(trace.operations().stream().map(Operation::method).toList()),
            Markdown.code(trace.code().stream().map(TraceabilityPage::withinKit).toList()));
    return Markdown.row(
        Stream.concat(path, trace.outcomes().values().stream().map(TraceabilityPage::cell)));
  }

  /** All code that answers is the kit's, so that its package need not be said each time. */
  private static String withinKit(String name) {
    return name.replaceFirst("^io\\.github\\.losstck\\.", "");
  }

  /** Names outlines with the number of their rows, and says how many of all were to be run. */
  private static String scenarios(Trace trace) {
    Map<String, Long> rows =
        trace.scenarios().stream()
            .collect(groupingBy(s -> s.scenario().demand(), LinkedHashMap::new, counting()));
    String names =
        rows.entrySet().stream()
            .map(e -> Markdown.code(e.getKey()) + (e.getValue() > 1 ? " x " + e.getValue() : ""))
            .collect(joining(", "));
    long selected = trace.scenarios().stream().filter(TracedScenario::isSelected).count();
    int all = trace.scenarios().size();
    return selected < all ? selected + " of " + all + " selected: " + names : names;
  }

  private static String cell(Fared fared) {
    String counts =
        fared.counts().byStatus().entrySet().stream()
            .filter(e -> e.getValue() > 0)
            .map(e -> e.getValue() + " " + e.getKey().words())
            .collect(joining(", "));
    return counts.isEmpty() ? fared.words() : counts;
  }

  /** Gives each reason once, with all entries and subjects that it holds for. */
  private static List<String> reasons(List<Trace> traces, Predicate<Status> which) {
    Map<String, List<String>> entries = new LinkedHashMap<>();
    for (Trace trace : traces) {
      trace.outcomes().entrySet().stream()
          .filter(e -> e.getValue().status().filter(which).isPresent())
          .collect(
              groupingBy(
                  e -> reason(e.getValue()),
                  LinkedHashMap::new,
                  mapping(e -> e.getKey().word(), joining(", "))))
          .forEach(
              (reason, subjects) ->
                  entries
                      .computeIfAbsent(" (" + subjects + ") " + reason, r -> new ArrayList<>())
                      .add(trace.entry().id()));
    }
    return entries.entrySet().stream()
        .map(e -> "- " + String.join(", ", e.getValue()) + e.getKey())
        .toList();
  }

  private static String reason(Fared fared) {
    return fared.words() + ": " + Markdown.plain(fared.why());
  }

  private static String excluded(Trace trace) {
    return "- "
        + trace.entry().id()
        + ", "
        + Markdown.plain(trace.entry().title())
        + ": "
        + Markdown.plain(trace.standing().reason());
  }

  private static Stream<String> section(String title, List<String> lines) {
    return lines.isEmpty()
        ? Stream.of()
        : Stream.concat(Stream.of("", "## " + title, ""), lines.stream());
  }
}

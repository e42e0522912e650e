package io.github.losstck.report;

import static java.util.stream.Collectors.toMap;

import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Counts;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes what became of each entry of the register as JSON: the same bytes for the same run. */
final class TraceabilityWriter {
  static final String FILE = "traceability.json";

  /** Names this form of the file, so that a reader can tell a later one. */
  private static final int FORMAT = 1;

  private static final String FEATURES = "classpath:losstck/";

  private TraceabilityWriter() {}

  /** Returns the text of {@code traceability.json}. */
  static String json(Certificate certificate, List<Trace> traces) {
    return Json.textWithArraysOnOneLine(
        Json.object(
            "format", FORMAT,
            "provider", Json.of(certificate.provider()),
            "kit", certificate.kit().version(),
            "selection", certificate.selection().words(),
            "verdict", certificate.verdict().words(),
            "entries", traces.stream().map(TraceabilityWriter::entry).toList()));
  }

  private static Map<String, Object> entry(Trace trace) {
    Map<String, Object> entry =
        Json.object(
            "id", trace.entry().id(),
            "kind", trace.entry().kind(),
            "title", trace.entry().title(),
            "statement", trace.entry().statement(),
            "state", trace.standing().state().words(),
            "operations", methods(trace.operations()),
            "code", trace.code(),
            "scenarios", trace.scenarios().stream().map(TraceabilityWriter::scenario).toList(),
            "outcomes", bySubject(trace.outcomes(), TraceabilityWriter::fared));
    putUnlessEmpty(entry, "reason", trace.standing().reason());
    return entry;
  }

  private static Map<String, Object> scenario(TracedScenario traced) {
    String resource = traced.scenario().resource();
    String file = resource.startsWith(FEATURES) ? resource.substring(FEATURES.length()) : resource;
    return Json.object(
        "id", traced.scenario().id(),
        "name", traced.scenario().name(),
        "place", file + ":" + traced.scenario().line(),
        "operations", methods(traced.scenario().operations().stream().sorted().toList()),
        "selected", traced.isSelected(),
        "outcomes", bySubject(traced.ends(), Status::words));
  }

  private static Map<String, Object> fared(Fared fared) {
    Map<String, Object> fields =
        Json.object("state", fared.words(), "counts", counts(fared.counts()));
    putUnlessEmpty(fields, "why", fared.why());
    return fields;
  }

  private static Map<String, Integer> counts(Counts counts) {
    return counts.byStatus().entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .collect(
            toMap(e -> e.getKey().key(), Map.Entry::getValue, (one, other) -> one, TreeMap::new));
  }

  private static <T> Map<String, Object> bySubject(
      Map<Subject, T> values, Function<T, Object> shown) {
    Map<String, Object> bySubject = new TreeMap<>();
    values.forEach((subject, value) -> bySubject.put(subject.word(), shown.apply(value)));
    return bySubject;
  }

  private static void putUnlessEmpty(Map<String, Object> fields, String key, String text) {
    if (!text.isEmpty()) {
      fields.put(key, text);
    }
  }

  private static List<String> methods(Collection<Operation> operations) {
    return operations.stream().map(Operation::method).toList();
  }
}

package io.github.losstck.archive;

import io.github.losstck.verdict.Counts;
import io.github.losstck.verdict.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Counts again what a certificate counts: all scenarios that there are, and of those that are
 * listed as not passed how each ended.
 *
 * @param field of the certificate
 * @param counts that it holds
 * @param asked what there is to ask
 * @param keys under which a scenario is counted
 * @param words for a key
 */
record Tallies<K>(
    String field,
    Map<K, Counts> counts,
    List<Asked> asked,
    Function<Asked, Stream<K>> keys,
    Function<K, String> words) {
  private static final Counts NONE = new Counts(Map.of());

  /** Returns the first count that is another than it should be. */
  Optional<String> contradiction() {
    Map<K, List<Asked>> here = new LinkedHashMap<>();
    counts.keySet().forEach(key -> here.put(key, new ArrayList<>()));
    for (Asked each : asked) {
      keys.apply(each).forEach(k -> here.computeIfAbsent(k, n -> new ArrayList<>()).add(each));
    }
    return here.entrySet().stream().flatMap(e -> of(e.getKey(), e.getValue()).stream()).findFirst();
  }

  private Optional<String> of(K key, List<Asked> here) {
    Counts said = counts.getOrDefault(key, NONE);
    String place = (field + " " + words.apply(key)).strip();
    if (said.total() != here.size()) {
      return Optional.of(
          place + ": counts " + said.total() + " scenarios, and there are " + here.size());
    }
    return Arrays.stream(Status.values())
        .filter(Status::isUnmet)
        .filter(status -> said.of(status) != listed(here, status))
        .map(status -> of(status, place, said, here))
        .findFirst();
  }

  private static String of(Status status, String place, Counts said, List<Asked> here) {
    return String.format(
        "%s: counts %d %s, and unmet lists %d",
        place, said.of(status), status.words(), listed(here, status));
  }

  private static int listed(List<Asked> here, Status status) {
    return (int) here.stream().filter(a -> a.unmet().filter(status::equals).isPresent()).count();
  }
}

package io.github.losstck.oip;

import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the models of a server that stand for operations, at most one for each format. */
final class Models {
  private final Map<Operation, Map<Precision, Model>> found = new EnumMap<>(Operation.class);

  void add(Operation operation, Model model) {
    found
        .computeIfAbsent(operation, o -> new EnumMap<>(Precision.class))
        .putIfAbsent(model.precision(), model);
  }

  Optional<Model> get(Operation operation, Precision precision) {
    return Optional.ofNullable(found.getOrDefault(operation, Map.of()).get(precision));
  }

  Set<Operation> operations() {
    return Collections.unmodifiableSet(found.keySet());
  }

  /** Returns the formats in which all operations are served. */
  Set<Precision> precisions() {
    Set<Precision> common = EnumSet.allOf(Precision.class);
    found.values().forEach(models -> common.retainAll(models.keySet()));
    return common;
  }

  /**
   * Returns the largest rank that any model takes; the largest int where one takes all. The least
   * would excuse models of every higher rank from what they take.
   */
  int maximumRank() {
    int greatest = 0;
    for (Operation operation : found.keySet()) {
      for (Model model : found.get(operation).values()) {
        if (takesAnyShape(operation)) {
          greatest = Math.max(greatest, maximumRank(operation, model));
        }
      }
    }
    return greatest == 0 ? Integer.MAX_VALUE : greatest;
  }

  private static boolean takesAnyShape(Operation operation) {
    return operation.parameters().stream().anyMatch(p -> p.kind() == Parameter.Kind.REAL);
  }

  /**
   * Returns the least rank that a model states for an input of any shape; the largest int where it
   * states none.
   */
  static int maximumRank(Operation operation, Model model) {
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < model.inputs().size(); i++) {
      int rank = model.inputs().get(i).rank();
      if (rank > 0 && operation.parameters().get(i).kind() == Parameter.Kind.REAL) {
        least = Math.min(least, rank);
      }
    }
    return least;
  }
}

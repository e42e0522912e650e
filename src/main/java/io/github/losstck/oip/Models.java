package io.github.losstck.oip;

import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Precision;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Holds the models of a server that stand for operations, at most one for each format. */
final class Models {
  private final Map<Operation, Map<Precision, Model>> found = new EnumMap<>(Operation.class);

  void add(Operation operation, Model model) {
    found
        .computeIfAbsent(operation, o -> new EnumMap<>(Precision.class))
        .putIfAbsent(model.precision(), model);
  }

  boolean has(Operation operation, Precision precision) {
    return found.getOrDefault(operation, Map.of()).containsKey(precision);
  }

  Model get(Operation operation, Precision precision) {
    return found.get(operation).get(precision);
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

  /** Returns the largest rank that all models take; the largest int where none states a shape. */
  int maximumRank() {
    int least = Integer.MAX_VALUE;
    for (Operation operation : found.keySet()) {
      for (Model model : found.get(operation).values()) {
        least = Math.min(least, maximumRank(operation, model));
      }
    }
    return least;
  }

  /** Returns the least rank that a model states for an input of any shape. */
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

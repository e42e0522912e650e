package io.github.losstck.oracle;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Tensor;
import java.util.HashMap;
import java.util.Map;

/** Bounds the error of the softmax, its logarithm and its loss (2-4, 2-5, L6). */
final class SoftmaxBounds {
  private final Ladder ladder;
  private final Arguments arguments;
  private final Map<Integer, LogitRow> rows = new HashMap<>();

  SoftmaxBounds(Ladder ladder, Arguments arguments) {
    this.ladder = ladder;
    this.arguments = arguments;
  }

  ErrorBounds.AtElement of(Operation operation) {
    return switch (operation) {
      case SOFTMAX -> this::share;
      case LOG_SOFTMAX -> (i, value) -> log(i);
      case SOFTMAX_CROSS_ENTROPY -> (row, value) -> crossEntropy(row);
      default -> throw new IllegalArgumentException(operation + " is not about the softmax");
    };
  }

  private LogitRow row(int row) {
    Tensor logits = arguments.tensor(Parameter.LOGITS);
    return rows.computeIfAbsent(row, r -> new LogitRow(ladder, logits, r));
  }

  /** Returns a share itself, to within a few roundings. */
  double value(int index) {
    int width = arguments.tensor(Parameter.LOGITS).lastAxis();
    return row(index / width).share(index % width);
  }

  /**
   * Bounds the error of a share: relative, as an error of its logarithm becomes, and of the
   * exponential; at most its distance to the other end of [0, 1].
   */
  @BoundOf(Operation.SOFTMAX)
  Bounds share(int index, double value) {
    int width = arguments.tensor(Parameter.LOGITS).lastAxis();
    LogitRow row = row(index / width);
    int i = index % width;
    double unit = ladder.unit();
    if (value == 0) {
      return ladder.bounds(0, 0, (2 * width + 8) * unit);
    }
    double tight = value * (row.shiftedError(i) + row.sumError() + (row.isAlone() ? 0 : unit));
    double relative = row.stable(i) + (width - 1) * unit + row.log(i) + unit;
    double stable = Math.min(value * relative, Math.max(value, 1 - value));
    return ladder.bounds(tight, stable, (2 * width + 8) * unit);
  }

  /** Bounds the error of a logarithm as that of the loss for the label of its class. */
  @BoundOf(Operation.LOG_SOFTMAX)
  private Bounds log(int index) {
    int width = arguments.tensor(Parameter.LOGITS).lastAxis();
    LogitRow row = row(index / width);
    int i = index % width;
    double stable = row.stable(i) + (width - 1) * ladder.unit() + row.log(i);
    return ladder.bounds(row.tight(i), stable, row.loose());
  }

  /** Sums over the labels that are not 0: the others contribute nothing, exactly (X20). */
  @BoundOf(Operation.SOFTMAX_CROSS_ENTROPY)
  private Bounds crossEntropy(int index) {
    Tensor labels = arguments.tensor(Parameter.LABELS);
    LogitRow row = row(index);
    double mass = 0;
    double terms = 0;
    double tight = 0;
    double stable = 0;
    int count = 0;
    for (int i = 0; i < row.size(); i++) {
      double label = labels.get(index * row.size() + i);
      double weight = Math.abs(label);
      if (weight != 0) {
        count++;
        mass += weight;
        terms += weight * row.log(i);
        tight += weight * row.tight(i) + (label == 1 ? 0 : weight * row.log(i));
        stable += weight * row.stable(i);
      }
    }
    return ladder.bounds(
        tight + Math.max(0, count - 1) * terms,
        stable + (row.size() - 1) * ladder.unit() * mass + count * terms,
        mass * row.loose());
  }
}

package io.github.losstck.sweep;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Tensor;
import io.github.losstck.sweep.Domain.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the calls of functions of rows of probabilities, labels or observations.
 *
 * @param inputs what they are made of
 */
record RowCalls(Inputs inputs) {
  private static final int CLASSES = 5;

  Stream<Arguments> of(Domain domain) {
    return switch (domain.kind()) {
      case ROWS -> calls(domain.kind(), domain.width());
      case WIDTHS -> ofEveryWidth(domain);
      case RANKS -> ofEveryRank(domain);
      case CLOSE -> ofDivergence(domain);
      case HARD, SOFT, ZERO, UNNORMALISED, OUTSIDE -> ofLabels(domain);
      default -> throw inputs.foreign(domain);
    };
  }

  private Stream<Arguments> ofEveryWidth(Domain domain) {
    return Widths.of(inputs.draw())
        .mapToObj(
            w ->
                call(
                    domain.kind(),
                    isOfOneRow() ? new int[] {w} : inputs.rowsShape(Widths.rows(w), w)));
  }

  /** Returns whether the operation takes a single list. */
  private boolean isOfOneRow() {
    return inputs.operation() == Operation.NORMAL_MEAN_ESTIMATE;
  }

  private Stream<Arguments> ofEveryRank(Domain domain) {
    if (isOfOneRow()) {
      throw inputs.foreign(domain);
    }
    return inputs.shapes(1).map(shape -> call(domain.kind(), shape));
  }

  private Stream<Arguments> ofDivergence(Domain domain) {
    if (!inputs.takes(Parameter.Q)) {
      throw inputs.foreign(domain);
    }
    return calls(domain.kind(), CLASSES);
  }

  private Stream<Arguments> ofLabels(Domain domain) {
    if (!inputs.takes(Parameter.LABELS)) {
      throw inputs.foreign(domain);
    }
    return calls(domain.kind(), CLASSES);
  }

  private Stream<Arguments> calls(Kind kind, int width) {
    if (isOfOneRow()) {
      return IntStream.range(0, Math.min(inputs.rowsOf(width), inputs.count() / 16))
          .mapToObj(i -> call(kind, new int[] {width}));
    }
    int most = inputs.isRowByRow() ? 1 : Math.max(1, Inputs.CALL / width);
    int batch = Math.min(inputs.rowsOf(width), most);
    int batches = Math.max(1, inputs.rowsOf(width) / batch);
    return IntStream.range(0, batches).mapToObj(i -> call(kind, inputs.rowsShape(batch, width)));
  }

  private Arguments call(Kind kind, int[] shape) {
    int width = shape[shape.length - 1];
    List<double[]> first = new ArrayList<>();
    List<double[]> second = new ArrayList<>();
    for (int row = 0; row < Inputs.size(shape) / width; row++) {
      first.add(row(kind, width));
      second.add(
          kind == Kind.CLOSE ? inputs.rows().near(first.get(row)) : inputs.rows().positive(width));
    }
    Arguments call = inputs.call();
    call.with(inputs.operation().parameters().get(0), inputs.tensor(Batches.joined(first), shape));
    if (inputs.takes(Parameter.Q)) {
      call.with(Parameter.Q, inputs.tensor(Batches.joined(second), shape));
    }
    return inputs.takes(Parameter.EPSILON) ? call.with(Parameter.EPSILON, epsilon()) : call;
  }

  private double[] row(Kind kind, int width) {
    Rows rows = inputs.rows();
    return switch (inputs.operation().parameters().get(0)) {
      case PROBABILITIES ->
          inputs.operation() == Operation.LOG_LIKELIHOOD ? rows.chances(width) : rows.likely(width);
      case SAMPLES -> rows.samples(width);
      case LABELS -> inputs.labels().ofRow(kind, width);
      default -> rows.distribution(width);
    };
  }

  private Tensor epsilon() {
    Draw draw = inputs.draw();
    return inputs.tensor(
        new double[] {draw.below(2) == 0 ? draw.oneOf(0.1, 0, 1) : draw.fraction()});
  }
}

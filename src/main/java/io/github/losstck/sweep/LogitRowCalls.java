package io.github.losstck.sweep;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Tensor;
import io.github.losstck.sweep.Domain.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the calls of functions of rows of logits: the softmax, its logarithm, and its loss with
 * labels beside.
 *
 * @param inputs what they are made of
 */
record LogitRowCalls(Inputs inputs) {
  /** Has few enough classes for every family of labels to differ from the others. */
  private static final int CLASSES = 5;

  Stream<Arguments> of(Domain domain) {
    return switch (domain.kind()) {
      case ROWS -> calls(domain.kind(), drawn(domain.width()));
      case WIDTHS ->
          Widths.of(inputs.draw())
              .boxed()
              .flatMap(w -> calls(domain.kind(), drawn(w, Widths.rows(w))));
      case THRESHOLDS -> calls(Kind.HARD, thresholds());
      case BINADES -> calls(domain.kind(), ofAnyBinade());
      case SOBOL -> calls(domain.kind(), evenly());
      case RANKS -> inputs.shapes(1).map(this::ofShape);
      case HARD, SOFT, ZERO, UNNORMALISED, OUTSIDE -> calls(labelled(domain), drawn(CLASSES));
      default -> throw inputs.foreign(domain);
    };
  }

  private Kind labelled(Domain domain) {
    if (!inputs.takes(Parameter.LABELS)) {
      throw inputs.foreign(domain);
    }
    return domain.kind();
  }

  private List<double[]> drawn(int width) {
    return drawn(width, inputs.rowsOf(width));
  }

  private List<double[]> drawn(int width, int count) {
    Rows rows = inputs.rows();
    return Stream.generate(() -> rows.logits(width)).limit(count).toList();
  }

  /** Sets every threshold as the gap of two classes, either of them the larger. */
  private List<double[]> thresholds() {
    List<double[]> rows = new ArrayList<>();
    for (double gap : Thresholds.logits(inputs.draw().precision())) {
      rows.add(new double[] {gap, 0});
      rows.add(new double[] {0, gap});
    }
    return rows;
  }

  /**
   * Takes every fourth logit from anywhere below a quarter of the largest: differences stay finite.
   */
  private List<double[]> ofAnyBinade() {
    Draw draw = inputs.draw();
    return Stream.generate(
            () -> draw.fill(3, () -> draw.below(4) == 0 ? draw.anyLogit() / 4 : draw.usualLogit()))
        .limit(inputs.rowsOf(3))
        .toList();
  }

  private List<double[]> evenly() {
    return Arrays.stream(inputs.draw().sobol(inputs.rowsOf(3), 3))
        .map(point -> Arrays.stream(point).map(u -> Draw.MODERATE * (2 * u - 1)).toArray())
        .toList();
  }

  private Arguments ofShape(int[] shape) {
    int width = shape[shape.length - 1];
    Rows rows = inputs.rows();
    List<double[]> drawn =
        Stream.generate(() -> rows.logits(width)).limit(Inputs.size(shape) / width).toList();
    return call(Kind.RANKS, drawn, shape);
  }

  private Stream<Arguments> calls(Kind labels, List<double[]> logits) {
    return Batches.of(logits, inputs.isRowByRow())
        .map(batch -> call(labels, batch, inputs.rowsShape(batch.size(), batch.get(0).length)));
  }

  private Arguments call(Kind kind, List<double[]> logits, int... shape) {
    Arguments call = inputs.call().with(Parameter.LOGITS, tensor(logits, shape));
    if (inputs.takes(Parameter.LABELS)) {
      Labels labels = inputs.labels();
      int width = shape[shape.length - 1];
      List<double[]> drawn = logits.stream().map(row -> labels.ofRow(kind, width)).toList();
      call.with(Parameter.LABELS, tensor(drawn, shape));
    }
    return call;
  }

  private Tensor tensor(List<double[]> rows, int... shape) {
    return inputs.tensor(Batches.joined(rows), shape);
  }
}

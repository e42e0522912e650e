package io.github.losstck.sweep;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Parameter;
import io.github.losstck.sweep.Domain.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the calls of functions of single logits: the sigmoid, and its loss with a label beside.
 *
 * @param inputs what they are made of
 */
record NodeCalls(Inputs inputs) {
  /** Reaches a little beyond where e^x overflows. */
  private static final double BEYOND = 1.1;

  /** Holds a label and a logit. */
  private record Node(double label, double logit) {}

  Stream<Arguments> of(Domain domain) {
    return switch (domain.kind()) {
      case THRESHOLDS -> calls(thresholds());
      case SOBOL -> calls(evenly());
      case RANKS -> inputs.shapes(0).map(s -> call(drawn(Kind.RANKS, Inputs.size(s)), s));
      case BINADES ->
          inputs.isExhaustive()
              ? new EveryFloat(inputs).calls()
              : calls(drawn(Kind.BINADES, inputs.count()));
      case HARD, SOFT, OUTSIDE -> calls(labelled(domain));
      default -> throw inputs.foreign(domain);
    };
  }

  private List<Node> labelled(Domain domain) {
    if (!inputs.takes(Parameter.LABELS)) {
      throw inputs.foreign(domain);
    }
    return drawn(domain.kind(), inputs.count());
  }

  private List<Node> thresholds() {
    List<Node> nodes = new ArrayList<>();
    double[] labels =
        inputs.takes(Parameter.LABELS) ? inputs.labels().ofThresholds() : new double[1];
    for (double logit : Thresholds.logits(inputs.draw().precision())) {
      for (double label : labels) {
        nodes.add(new Node(label, logit));
      }
    }
    return nodes;
  }

  /** Takes every other point from the moderate part, the rest from all that e^x can hold. */
  private List<Node> evenly() {
    double wide = BEYOND * Math.log(inputs.draw().precision().largestFinite());
    List<Node> nodes = new ArrayList<>();
    for (double[] point : inputs.draw().sobol(inputs.batch(), 2)) {
      double reach = nodes.size() % 2 == 0 ? Draw.MODERATE : wide;
      double label = inputs.declarations().hardLabelsOnly() ? Math.rint(point[1]) : point[1];
      nodes.add(new Node(label, reach * (2 * point[0] - 1)));
    }
    return nodes;
  }

  /** Takes three quarters of the logits from where they usually lie, the rest from anywhere. */
  private List<Node> drawn(Kind kind, int count) {
    Draw draw = inputs.draw();
    Labels labels = inputs.labels();
    boolean anywhere = kind == Kind.BINADES;
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Node(
                    labels.ofNode(kind),
                    anywhere && i % 4 == 0 ? draw.anyLogit() : draw.usualLogit()))
        .toList();
  }

  private Stream<Arguments> calls(List<Node> nodes) {
    return inputs
        .parts(nodes.size())
        .map(part -> nodes.subList(part[0], part[1]))
        .map(part -> call(part, inputs.nodesShape(part.size())));
  }

  private Arguments call(List<Node> nodes, int... shape) {
    double[] logits = nodes.stream().mapToDouble(Node::logit).toArray();
    double[] labels = nodes.stream().mapToDouble(Node::label).toArray();
    Arguments call = inputs.call().with(Parameter.LOGITS, inputs.tensor(logits, shape));
    return inputs.takes(Parameter.LABELS)
        ? call.with(Parameter.LABELS, inputs.tensor(labels, shape))
        : call;
  }
}

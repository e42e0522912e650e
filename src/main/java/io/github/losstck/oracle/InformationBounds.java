package io.github.losstck.oracle;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Tensor;

/**
 * Bounds the error of sums of {@code p ln q} along rows (1-7 to 1-10): {@code 2q} of each
 * logarithm, one rounding of each product, {@code n-1} of the sum.
 */
record InformationBounds(Ladder ladder, Arguments arguments) {

  ErrorBounds.AtElement of(Operation operation) {
    return switch (operation) {
      case SELF_INFORMATION -> (i, value) -> selfInformation(value);
      case ENTROPY -> (row, value) -> sums(row, Parameter.P);
      case CROSS_ENTROPY -> (row, value) -> sums(row, Parameter.Q);
      case KL_DIVERGENCE -> this::relative;
      default -> throw new IllegalArgumentException(operation + " is not about information");
    };
  }

  @BoundOf(Operation.SELF_INFORMATION)
  private Bounds selfInformation(double value) {
    NodeBounds nodes = new NodeBounds(ladder);
    return ladder.bounds(nodes.tightLogarithm(value), nodes.stableLogarithm(value));
  }

  @BoundOf({Operation.ENTROPY, Operation.CROSS_ENTROPY})
  private Bounds sums(int row, Parameter of) {
    double terms = terms(row, of);
    return ladder.bounds(sum(terms, Ladder.TIGHT), sum(terms, Ladder.STABLE));
  }

  /**
   * Bounds the error of {@code sum p ln(p/q)}, whose quotients add {@code u sum p}; the stable
   * class grants what the difference of a cross entropy and an entropy needs (C22), which is more:
   * {@code |ln(p/q)|} is at most {@code |ln p| + |ln q|}.
   */
  @BoundOf(Operation.KL_DIVERGENCE)
  private Bounds relative(int row, double value) {
    Tensor p = arguments.tensor(Parameter.P);
    Tensor q = arguments.tensor(Parameter.Q);
    double terms = 0;
    double mass = 0;
    for (int i = row * p.lastAxis(); i < (row + 1) * p.lastAxis(); i++) {
      if (p.get(i) != 0) {
        double ratio = StrictMath.log(p.get(i)) - StrictMath.log(q.get(i));
        terms += Math.abs(p.get(i) * ratio);
        mass += Math.abs(p.get(i));
      }
    }
    double unit = ladder.unit();
    double difference =
        sum(terms(row, Parameter.Q), Ladder.STABLE)
            + sum(terms(row, Parameter.P), Ladder.STABLE)
            + unit * (Math.abs(value) + mass);
    return ladder.bounds(sum(terms, Ladder.TIGHT) + unit * mass, difference);
  }

  private double sum(double terms, double q) {
    int n = arguments.tensor(Parameter.P).lastAxis();
    return ladder.unit() * terms * (2 * q + 1 + (n - 1));
  }

  /** Returns {@code sum |p ln q|}; 0 where {@code p} is 0 (X20). */
  private double terms(int row, Parameter of) {
    Tensor weights = arguments.tensor(Parameter.P);
    Tensor probabilities = arguments.tensor(of);
    double sum = 0;
    for (int i = row * weights.lastAxis(); i < (row + 1) * weights.lastAxis(); i++) {
      if (weights.get(i) != 0) {
        sum += Math.abs(weights.get(i) * StrictMath.log(probabilities.get(i)));
      }
    }
    return sum;
  }
}

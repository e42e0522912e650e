package io.github.losstck.formula;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.Array;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Chooses how a power is computed: by its base and by what its exponent is written as. */
final class Power {
  private static final BigInteger LARGEST = BigInteger.valueOf(Integer.MAX_VALUE);

  private Power() {}

  /**
   * Returns {@code base ^ exponent}: the exponential function where the base is {@code e}, repeated
   * multiplication where the exponent is an integer written out, {@code e^(b ln a)} otherwise.
   *
   * @throws FormulaException if an integer exponent has more than 31 bits
   */
  static Node of(Node base, Node exponent, Place place) {
    if (base instanceof Node.Euler) {
      return new Node.FunctionCall(BuiltIn.EXP, List.of(exponent), place);
    }
    return integer(exponent)
        .<Node>map(n -> new Repeated(base, inRange(n, place)))
        .orElseGet(() -> new General(base, exponent, place));
  }

  private static Optional<BigInteger> integer(Node node) {
    if (node instanceof Node.Negation negation) {
      return integer(negation.part()).map(BigInteger::negate);
    }
    return node instanceof Literal literal ? literal.integer() : Optional.empty();
  }

  private static int inRange(BigInteger exponent, Place place) {
    if (exponent.abs().compareTo(LARGEST) > 0) {
      throw place.error("the exponent is beyond " + LARGEST + "; write a smaller one");
    }
    return exponent.intValue();
  }

  /** Holds a power that repeated multiplication gives. */
  record Repeated(Node base, int exponent) implements Node {
    @Override
    public <N> Array<N> evaluate(Evaluation<N> evaluation) {
      Arithmetic<N> arithmetic = evaluation.arithmetic();
      return base.evaluate(evaluation).map(b -> arithmetic.power(b, exponent));
    }
  }

  /** Holds a power that needs a logarithm. */
  record General(Node base, Node exponent, Place place) implements Node {
    @Override
    public <N> Array<N> evaluate(Evaluation<N> evaluation) {
      Arithmetic<N> arithmetic = evaluation.arithmetic();
      Array<N> b = base.evaluate(evaluation);
      Array<N> n = exponent.evaluate(evaluation);
      return place.computing(
          () -> b.combine(n, (x, y) -> arithmetic.exp(arithmetic.multiply(y, arithmetic.ln(x)))));
    }
  }
}

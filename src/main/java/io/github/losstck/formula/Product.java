package io.github.losstck.formula;

import io.github.losstck.formula.Chain.Link;
import io.github.losstck.formula.Chain.Operator;
import io.github.losstck.formula.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gathers the factors of a product. A quotient of two integers at its beginning becomes one number,
 * so that {@code 1/30} is rounded or enclosed once.
 */
final class Product {
  private final List<Link> links = new ArrayList<>();
  private Node first;
  private Node last;

  Product(Node first) {
    this.first = first;
    this.last = first;
  }

  void multiply(Node factor, Token operator) {
    add(Operator.MULTIPLY, factor, operator);
  }

  void divide(Node divisor, Token operator) {
    Optional<Literal> quotient =
        links.isEmpty() && first instanceof Literal numerator && divisor instanceof Literal integer
            ? numerator.over(integer)
            : Optional.empty();
    if (quotient.isPresent()) {
      first = quotient.get();
      last = first;
    } else {
      add(Operator.DIVIDE, divisor, operator);
    }
  }

  /**
   * Refuses a factor that may not follow without an operator.
   *
   * @param token the first of the factor
   */
  void checkJuxtaposed(Token token) {
    if (token.is("[")) {
      throw token.place().error("write x[0, 1] without a blank to index, x * [0, 1] to multiply");
    }
    if (token.kind() == Kind.NUMBER && last instanceof Literal) {
      throw token.place().error("two numbers stand side by side; write * between them");
    }
  }

  Node node() {
    return links.isEmpty() ? first : new Chain(first, links);
  }

  private void add(Operator operator, Node part, Token token) {
    links.add(new Link(operator, part, token.place()));
    last = part;
  }
}

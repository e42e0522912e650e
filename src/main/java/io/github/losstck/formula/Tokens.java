package io.github.losstck.formula;

import io.github.losstck.formula.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Walks over the tokens of a formula. */
final class Tokens {
  private final List<Token> tokens;
  private int at;

  /** Starts at the first token; the last one must be the end, which is never passed. */
  Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token next() {
    Token token = peek();
    if (token.kind() != Kind.END) {
      at++;
    }
    return token;
  }

  /** Passes a symbol if it is next. */
  boolean accept(String symbol) {
    boolean found = peek().is(symbol);
    if (found) {
      next();
    }
    return found;
  }

  /** Passes a closing symbol, which must be next. */
  void close(String symbol) {
    if (!accept(symbol)) {
      throw unexpected("'" + symbol + "' or an operator");
    }
  }

  /** Passes items parted by commas, and the symbol that closes them. */
  <T> List<T> list(String closing, Supplier<T> item) {
    List<T> items = new ArrayList<>(List.of(item.get()));
    while (accept(",")) {
      items.add(item.get());
    }
    close(closing);
    return items;
  }

  /** Returns whether the next token can begin a factor without an operator before it. */
  boolean startsFactor() {
    Token token = peek();
    return token.kind() == Kind.NUMBER
        || token.kind() == Kind.WORD
        || token.is("(")
        || token.is("[");
  }

  FormulaException unexpected(String wanted) {
    String found = peek().kind() == Kind.END ? "the formula ends" : peek().quoted() + " stands";
    return peek().place().error(found + " where this should stand: " + wanted);
  }
}

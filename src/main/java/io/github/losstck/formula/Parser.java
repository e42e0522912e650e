package io.github.losstck.formula;

import io.github.losstck.formula.Chain.Link;
import io.github.losstck.formula.Chain.Operator;
import io.github.losstck.formula.Token.Kind;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** Reads the grammar of {@link Formula} by recursive descent: a method for each of its rules. */
final class Parser {
  /**
   * How many powers may enclose one another, which every recursion of the grammar passes through.
   * No formula for people comes near it, and it keeps reading and evaluating within any stack.
   */
  private static final int DEEPEST = 100;

  private final Tokens tokens;
  private final Set<Operation> operations = EnumSet.noneOf(Operation.class);
  private final Set<String> variables = new TreeSet<>();
  private int depth;

  Parser(String text) {
    tokens = new Tokens(Lexer.tokens(text));
  }

  Set<Operation> operations() {
    return operations;
  }

  Set<String> variables() {
    return variables;
  }

  /** formula = sum. */
  Node formula() {
    Node sum = sum();
    if (tokens.peek().kind() != Kind.END) {
      throw tokens.unexpected("an operator, or nothing more");
    }
    return sum;
  }

  /** sum = signed, { ("+" | "-"), signed }. */
  private Node sum() {
    Node first = signed(this::product);
    List<Link> links = new ArrayList<>();
    while (tokens.peek().is("+") || tokens.peek().is("-")) {
      Token sign = tokens.next();
      links.add(
          new Link(
              sign.is("+") ? Operator.ADD : Operator.SUBTRACT,
              signed(this::product),
              sign.place()));
    }
    return links.isEmpty() ? first : new Chain(first, links);
  }

  /** signed = { "-" }, rule: a product, or within one a power. */
  private Node signed(Supplier<Node> rule) {
    boolean negative = false;
    while (tokens.accept("-")) {
      negative = !negative;
    }
    Node part = rule.get();
    return negative ? new Node.Negation(part) : part;
  }

  /** product = power, { ("*" | "/"), { "-" }, power | power }. */
  private Node product() {
    Product product = new Product(power());
    while (true) {
      Token token = tokens.peek();
      if (tokens.accept("*")) {
        product.multiply(signed(this::power), token);
      } else if (tokens.accept("/")) {
        product.divide(signed(this::power), token);
      } else if (tokens.startsFactor()) {
        product.checkJuxtaposed(token);
        product.multiply(power(), token);
      } else {
        return product.node();
      }
    }
  }

  /** power = indexed, [ "^", { "-" }, power ]. */
  private Node power() {
    if (++depth > DEEPEST) {
      throw tokens
          .peek()
          .place()
          .error("nested more than " + DEEPEST + " deep; write less at once");
    }
    Node base = indexed();
    Token caret = tokens.peek();
    Node power = tokens.accept("^") ? Power.of(base, signed(this::power), caret.place()) : base;
    depth--;
    return power;
  }

  /** indexed = primary, { "[", index, { ",", index }, "]" }, no blank before the bracket. */
  private Node indexed() {
    Node base = primary();
    Token bracket = tokens.peek();
    List<Integer> indices = new ArrayList<>();
    while (tokens.peek().is("[") && !tokens.peek().afterBlank()) {
      tokens.next();
      indices.addAll(tokens.list("]", this::index));
    }
    return indices.isEmpty() ? base : new Indexing(base, indices, bracket.place());
  }

  private int index() {
    Token token = tokens.next();
    try {
      return Integer.parseInt(token.kind() == Kind.NUMBER ? token.text() : "");
    } catch (NumberFormatException noInteger) {
      throw token.place().error("an index is an integer from 0, as in x[0, 1]");
    }
  }

  /**
   * primary = number | "e" | variable | function, arguments | "(", sum, ")" | "[", sum, { ",", sum
   * }, "]".
   */
  private Node primary() {
    Token token = tokens.peek();
    if (token.kind() == Kind.NUMBER) {
      return Literal.read(tokens.next());
    }
    if (token.kind() == Kind.WORD) {
      return word(tokens.next());
    }
    if (tokens.accept("(")) {
      Node inner = sum();
      tokens.close(")");
      return inner;
    }
    if (tokens.accept("[")) {
      return new Stack(tokens.list("]", this::sum), token.place());
    }
    throw tokens.unexpected("a number, a variable, a function or a parenthesis");
  }

  private Node word(Token word) {
    return Operation.ofMethod(word.text())
        .map(operation -> call(operation, word))
        .or(() -> BuiltIn.of(word.text()).map(function -> call(function, word)))
        .orElseGet(() -> name(word));
  }

  private Node name(Token word) {
    return switch (word.text()) {
      case "e" -> new Node.Euler();
      case "Infinity", "NaN" -> Literal.read(word);
      default -> variable(word);
    };
  }

  private Node variable(Token word) {
    if (tokens.peek().is("(") && !Words.isVariable(word.text())) {
      throw word.place().error(Words.unknown(word.text()));
    }
    variables.add(word.text());
    return new Node.Variable(word.text());
  }

  private Node call(Operation operation, Token name) {
    List<Parameter> parameters = operation.parameters();
    List<Node> arguments = arguments(name, n -> n == parameters.size(), Words.usage(operation));
    operations.add(operation);
    return new Node.OperationCall(operation, arguments);
  }

  private Node call(BuiltIn function, Token name) {
    List<Node> arguments = arguments(name, function::takes, function.usage());
    return new Node.FunctionCall(function, arguments, name.place());
  }

  /** arguments = "(", sum, { ",", sum }, ")". */
  private List<Node> arguments(Token name, IntPredicate fits, String usage) {
    if (!tokens.accept("(")) {
      throw name.place().error("'" + name.text() + "' is a function; write " + usage);
    }
    List<Node> arguments = tokens.list(")", this::sum);
    if (!fits.test(arguments.size())) {
      throw name.place()
          .error("the wrong number of inputs, " + arguments.size() + "; write " + usage);
    }
    return arguments;
  }
}

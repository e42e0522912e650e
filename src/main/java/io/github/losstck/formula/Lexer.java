package io.github.losstck.formula;

import io.github.losstck.formula.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Cuts a formula into tokens. */
final class Lexer {
  private static final String SYMBOLS = "+-*/^()[],";

  /** Binary64 needs three; a number is held exactly, and may not be let grow without bound. */
  private static final int EXPONENT_DIGITS = 4;

  /** What to write instead of signs that people paste from documents. */
  private static final Map<Integer, String> REMEDIES =
      Map.ofEntries(
          Map.entry((int) '.', "a digit before a point, as in 0.5"),
          Map.entry((int) '−', "-"),
          Map.entry((int) '–', "-"),
          Map.entry((int) '·', "*"),
          Map.entry((int) '×', "*"),
          Map.entry((int) '÷', "/"),
          Map.entry((int) '|', "abs(...)"),
          Map.entry((int) '{', "("),
          Map.entry((int) '}', ")"),
          Map.entry((int) '²', "^2"),
          Map.entry((int) 'θ', "theta"),
          Map.entry((int) 'ε', "epsilon"),
          Map.entry((int) '∑', "sum(...)"),
          Map.entry((int) '∏', "prod(...)"));

  private final String text;
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  /**
   * Returns the tokens of a formula; the last one is the end.
   *
   * @throws FormulaException at a character that no token has
   */
  static List<Token> tokens(String text) {
    return new Lexer(text).tokens();
  }

  private List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    while (tokens.isEmpty() || tokens.get(tokens.size() - 1).kind() != Kind.END) {
      int before = at;
      skip(c -> c == ' ' || c == '\t');
      int start = at;
      Kind kind = advance();
      tokens.add(
          new Token(kind, text.substring(start, at), start > before, new Place(text, start + 1)));
    }
    return tokens;
  }

  private Kind advance() {
    if (at == text.length()) {
      return Kind.END;
    }
    if (isDigit(peek(0))) {
      number();
      return Kind.NUMBER;
    }
    if (isLetter(peek(0))) {
      skip(c -> isLetter(c) || isDigit(c));
      return Kind.WORD;
    }
    if (SYMBOLS.indexOf(peek(0)) < 0) {
      throw unknown();
    }
    at++;
    return Kind.SYMBOL;
  }

  private void number() {
    if (peek(0) == '0' && lower(1) == 'x' && isHexDigit(peek(2))) {
      hexadecimal();
      return;
    }
    skip(Lexer::isDigit);
    if (peek(0) == '.') {
      at++;
      digits("a number has digits after its point, as in 0.7");
    }
    int sign = peek(1) == '-' || peek(1) == '+' ? 1 : 0;
    if (lower(0) == 'e' && isDigit(peek(1 + sign))) {
      at += 1 + sign;
      exponent();
    }
  }

  private void exponent() {
    int start = at;
    skip(Lexer::isDigit);
    if (at - start > EXPONENT_DIGITS) {
      throw here().error("an exponent has at most " + EXPONENT_DIGITS + " digits, as in 1e-308");
    }
  }

  private void hexadecimal() {
    String remedy = "a hexadecimal number is written like 0x1.8p-3, and 0 times x like 0 x";
    at += 2;
    skip(Lexer::isHexDigit);
    if (peek(0) == '.') {
      at++;
      skip(Lexer::isHexDigit);
    }
    if (lower(0) != 'p') {
      throw here().error(remedy);
    }
    at += peek(1) == '-' || peek(1) == '+' ? 2 : 1;
    digits(remedy);
  }

  private void digits(String remedy) {
    if (!isDigit(peek(0))) {
      throw here().error(remedy);
    }
    skip(Lexer::isDigit);
  }

  private FormulaException unknown() {
    int character = text.codePointAt(at);
    String remedy = REMEDIES.get(character);
    return here()
        .error(
            "the language has no '"
                + (Character.isISOControl(character)
                    ? Character.getName(character)
                    : Character.toString(character))
                + "'; write "
                + (remedy == null ? "letters, digits and " + SYMBOLS : remedy));
  }

  private Place here() {
    return new Place(text, at + 1);
  }

  private void skip(IntPredicate wanted) {
    while (at < text.length() && wanted.test(text.charAt(at))) {
      at++;
    }
  }

  /** Returns a character further on, or a NUL, which no token contains, beyond the end. */
  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  private char lower(int ahead) {
    return Character.toLowerCase(peek(ahead));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHexDigit(int c) {
    return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}

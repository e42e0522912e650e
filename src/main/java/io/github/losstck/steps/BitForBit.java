package io.github.losstck.steps;

import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.FailureText;
import java.util.Comparator;
import java.util.List;

/**
 * Demands that two values be the same numbers: what a law says of every sound formula's answers,
 * roundings included.
 */
public enum BitForBit {
  /** Demands it of every element. */
  EVERYWHERE("bit for bit") {
    @Override
    boolean excuses(int differing, int size) {
      return differing == 0;
    }
  },
  /**
   * Demands it of more than half of the elements. A compensated sum, such as the JDK's streams
   * take, depends on the order of two terms in one case out of eight at most; a formula that treats
   * its terms differently does so in most cases.
   */
  MOSTLY("bit for bit in most elements") {
    @Override
    boolean excuses(int differing, int size) {
      return 2 * differing < size;
    }
  };

  static final String REGEX = "bit for bit|bit for bit in most elements";

  private final String words;

  BitForBit(String words) {
    this.words = words;
  }

  abstract boolean excuses(int differing, int size);

  static BitForBit of(String words) {
    return words.equals(MOSTLY.words) ? MOSTLY : EVERYWHERE;
  }

  /** Raises a failure for the pair that is furthest apart, if too many are not the same. */
  void require(Expression left, Expression right, List<Pair<Raw>> pairs, Precision precision) {
    List<Pair<Raw>> differing = pairs.stream().filter(p -> !p.left().isSame(p.right())).toList();
    if (!excuses(differing.size(), pairs.size())) {
      Pair<Raw> worst =
          differing.stream().max(Comparator.comparing(p -> ulps(p, precision))).orElseThrow();
      String count = pairs.size() == 1 ? "" : differing.size() + " of " + pairs.size();
      throw new NotConforming(
          FailureText.differing(
                  left + worst.place() + " should equal " + right + " " + words,
                  count,
                  worst.right().value(),
                  worst.left().value(),
                  precision)
              + origin("answer", worst.left())
              + origin("beside", worst.right()));
    }
  }

  private static double ulps(Pair<Raw> pair, Precision precision) {
    return FailureText.ulps(pair.left().value(), pair.right().value(), precision);
  }

  private static String origin(String role, Raw number) {
    return number.answer() == null
        ? ""
        : "\n  " + FailureText.origin(role, number.answer().measurement(number.element()));
  }

  @Override
  public String toString() {
    return words;
  }
}

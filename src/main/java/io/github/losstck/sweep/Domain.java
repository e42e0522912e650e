package io.github.losstck.sweep;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a part of the domain of an operation that a scenario sweeps over.
 *
 * @param kind of inputs
 * @param width of the rows, for {@link Kind#ROWS}; otherwise 0
 */
public record Domain(Kind kind, int width) {
  /** Matches what {@link #parse} accepts. */
  public static final String REGEX =
      "its thresholds|every binade|a Sobol sequence|(?:rows|runs) of \\d+|rows of every width|tensors of every rank"
          + "|hard labels|soft labels|rows without a label|labels that do not sum to 1"
          + "|labels outside \\[0, 1\\]|nearly equal distributions";

  private static final Pattern ROWS = Pattern.compile("(?:rows|runs) of (\\d+)");

  /** Lists the kinds of inputs. */
  public enum Kind {
    /** Takes points where formulas change branch, overflow or underflow, and their neighbours. */
    THRESHOLDS("its thresholds"),
    /** Takes numbers of every sign and exponent, most of them where logits lie in practice. */
    BINADES("every binade"),
    /** Takes points that fill the moderate part evenly in all inputs at once. */
    SOBOL("a Sobol sequence"),
    /** Takes rows of a given width, from several families of rows. */
    ROWS("rows of n"),
    /** Takes rows of powers of two, of widths drawn at random, and of one beyond any block. */
    WIDTHS("rows of every width"),
    /** Takes tensors of rank 0 (where it is a domain) to 4, every extent another. */
    RANKS("tensors of every rank"),
    /** Takes labels 0 and 1; for rows, a single 1. */
    HARD("hard labels"),
    /** Takes labels between 0 and 1; for rows, distributions. */
    SOFT("soft labels"),
    /** Takes rows of labels that are all 0. */
    ZERO("rows without a label"),
    /** Takes rows of labels in [0, 1] of any sum. */
    UNNORMALISED("labels that do not sum to 1"),
    /** Takes labels of either sign, beyond 1 too. */
    OUTSIDE("labels outside [0, 1]"),
    /** Takes distributions that differ by little, whose divergence nearly cancels. */
    CLOSE("nearly equal distributions");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /**
   * Reads the words of a feature.
   *
   * @param words as {@link #REGEX} has them
   * @throws IllegalArgumentException if they name no domain
   */
  public static Domain parse(String words) {
    Matcher rows = ROWS.matcher(words);
    if (rows.matches()) {
      return new Domain(Kind.ROWS, Integer.parseInt(rows.group(1)));
    }
    return Arrays.stream(Kind.values())
        .filter(k -> k != Kind.ROWS && k.words.equals(words))
        .findFirst()
        .map(k -> new Domain(k, 0))
        .orElseThrow(() -> new IllegalArgumentException("'" + words + "' is no domain"));
  }

  @Override
  public String toString() {
    return kind == Kind.ROWS ? "rows of " + width : kind.words;
  }
}

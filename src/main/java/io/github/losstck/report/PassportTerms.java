package io.github.losstck.report;

/** Writes what the words and pictures of a passport mean. */
final class PassportTerms {
  private static final String[] TERMS = {
    "a table",
    "What was swept, in one precision. Other scenarios count only in the table on the console, which"
        + " shows the worse precision.",
    "error in ulp",
    "The distance from the exact value, in units of the gap between the numbers of the format there."
        + " 0.5 is the best possible; a sound formula that must cancel may err by millions.",
    "99 %",
    "An error that 99 of 100 answers do not exceed, to within a sixteenth of it.",
    "worst class",
    "correctly rounded: the nearest number; faithful: one of the two around the exact value; tight:"
        + " one rounding for each operation of the best formula; stable: within the bound of every"
        + " sound formula, which is what passes; loose and unstable fail.",
    "near zero",
    "Logits, gaps and probabilities below 2^-10 in magnitude.",
    "saturated",
    "Logits and gaps beyond which 1 + e^-|x| rounds to 1, and probabilities near 1.",
    "cancelling",
    "Results that a sound formula may miss by more than 128 ulp: those that are small against what"
        + " they are made of, and powers of large numbers.",
    "ordinary",
    "Everything else.",
    "the pictures",
    "Each column spans a quarter of a binade, and shows the largest error and the largest allowed"
        + " error of the answers in it, which need not belong to the same answer. What lies outside"
        + " the axis is in its outermost columns, and what is next to 0 in the innermost."
  };

  private PassportTerms() {}

  static void write(Markup html) {
    html.open("details").leaf("summary", "What the words and the pictures mean").open("dl");
    for (int i = 0; i < TERMS.length; i += 2) {
      html.leaf("dt", TERMS[i]).leaf("dd", TERMS[i + 1]);
    }
    html.close().close();
  }
}

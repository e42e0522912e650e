package io.github.losstck.scoreboard;

import io.github.losstck.report.Plain;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Operation;
import java.util.ArrayList;
import java.util.List;

/** Holds the words that page and table have in common. */
final class BoardWords {
  static final String TITLE = "Which library is accurate where";

  static final List<String> INTRODUCTION =
      List.of(
          "loss-tck asks each library for the functions of classification losses: worked examples,"
              + " whole domains, extremes, laws and conduct. Every answer is held against the exact"
              + " value, enclosed to a proven bound.",
          "A count is of scenarios out of all that ask an operation in a format: the same number for"
              + " every library, whatever it offers. What a library does not offer, or rules out by a"
              + " convention that it declares, is neither passed nor failed.");

  static final List<String> TERMS =
      List.of(
          "class",
          "How close the worst answer that must be right comes. correctly rounded: the nearest number;"
              + " faithful: one of the two around the exact value; tight: one rounding for each"
              + " operation of the best formula; stable: within the bound of every sound formula,"
              + " which is what passes; loose and unstable fail.",
          "largest, 99 %",
          "The largest error of all answers, and one that 99 of 100 answers of the sweeps do not"
              + " exceed, in ulp: units of the gap between the numbers of the format there. They were"
              + " measured on the processor that is named, and may differ on another.",
          "failed",
          "An answer is wrong that must be right.",
          "unmet SHOULD or MAY",
          "A scenario that a sound library need not pass, and that this one does not: no failure.",
          "broke",
          "An exception, a crash, a timeout or memory beyond its limit in place of an answer, or the"
              + " scenario was not run.",
          "uncertain",
          "The answer lies on the bound, as far as can be told.",
          "excluded",
          "A declared convention rules the scenario out, or it cannot be observed from without; a"
              + " format that is not declared counts so as well.",
          "composed",
          "The library has no such function; its adapter puts it together from others, by the formula"
              + " given.",
          "document, accurate, robust, law, behaved",
          "The levels: worked examples; whole domains; extremes; relations between answers; conduct"
              + " such as arrays left alone and bad input refused.",
          "the pictures",
          "Each column spans a quarter of a binade, and shows the largest error of the answers in it;"
              + " the dashed line is the largest error allowed. Columns with answers beyond their"
              + " bounds are striped. The pictures of an operation share one scale.");

  private BoardWords() {}

  /** Returns the name and version of a library, harmless. */
  static String version(Library library) {
    return Plain.line(library.certificate().provider().version());
  }

  /** Returns the limits and conventions that are declared, or that there are none. */
  static String conventions(Declarations declared) {
    List<String> words = new ArrayList<>();
    if (declared.flushesSubnormals()) {
      words.add("subnormals are flushed");
    }
    if (declared.gradients() != Gradients.DERIVATIVE) {
      words.add("gradients " + declared.gradients().formula());
    }
    if (declared.hardLabelsOnly()) {
      words.add("hard labels only");
    }
    if (declared.maximumRank() != Integer.MAX_VALUE) {
      words.add("ranks up to " + declared.maximumRank());
    }
    if (!declared.concurrent()) {
      words.add("one call at a time");
    }
    return words.isEmpty() ? "none" : String.join(", ", words);
  }

  /** Returns the formats that are declared, in words. */
  static String formats(Declarations declared) {
    return String.join(", ", declared.precisions().stream().sorted().map(p -> p.word()).toList());
  }

  /** Returns how binding the demand is that a cause keeps from being met. */
  static String demand(Library library, Triage cause) {
    return library.isBlocking(cause) ? "MUST" : "SHOULD or MAY";
  }

  /** Returns the name under which the page has an operation. */
  static String anchor(Operation operation) {
    return operation.method();
  }
}

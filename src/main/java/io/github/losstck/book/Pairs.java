package io.github.losstck.book;

import io.github.losstck.report.Markup;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Subject;
import io.github.losstck.verdict.Worked;
import java.util.List;

/** Sets what is printed in the document beside what comes out, where the two are at odds. */
final class Pairs {
  /**
   * Holds one pair.
   *
   * @param assertion the step, without its number
   */
  private record Pair(String assertion, Worked worked) {}

  private final Pen pen;

  Pairs(Pen pen) {
    this.pen = pen;
  }

  /** Writes the pairs of a rule that corrects the document. */
  void write(Law law) {
    List<Pair> pairs =
        law.examples().stream()
            .flatMap(e -> e.ids().stream().flatMap(i -> of(e, i).stream()))
            .toList();
    if (pairs.isEmpty()) {
      return;
    }
    Markup html = pen.html().open("div", "class", "wide", "tabindex", "0");
    html.open("table", "class", "pairs")
        .leaf("caption", pen.word("pairs"))
        .open("thead")
        .open("tr");
    for (String column : List.of("quantity", "printed", "computed", "verdict")) {
      html.leaf("th", pen.word("pairs." + column), "scope", "col");
    }
    html.close().close().open("tbody");
    pairs.forEach(this::row);
    html.close().close().close();
  }

  private List<Pair> of(Example example, String id) {
    return pen.findings().of(id).stream()
        .filter(o -> o.subject() == Subject.DOCUMENT)
        .map(Outcome::worked)
        .flatMap(List::stream)
        .map(w -> new Pair(text(id, w.step(), example), w))
        .filter(p -> p.assertion.contains(" should not be "))
        .toList();
  }

  private static String text(String id, int step, Example example) {
    return example.scenarios().stream()
        .filter(s -> s.id().equals(id))
        .map(s -> s.steps().get(step))
        .findFirst()
        .orElse("");
  }

  private void row(Pair pair) {
    Markup html = pen.html().open("tr");
    html.open("td");
    pen.terms(pair.assertion.replaceAll(" should not be .*", ""));
    html.close();
    html.open("td").phrase("del", pair.worked.expected()).close();
    html.open("td").phrase("ins", pair.worked.computed()).close().open("td");
    Mark mark = StepTable.mark(pair.worked);
    html.phrase("span", pen.word("pairs." + mark.word())).text(" ");
    pen.sign(mark);
    html.close().close();
  }
}

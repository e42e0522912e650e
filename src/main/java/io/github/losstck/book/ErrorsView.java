package io.github.losstck.book;

import io.github.losstck.report.ErrorChart;
import io.github.losstck.report.Markup;
import io.github.losstck.spec.Level;
import io.github.losstck.verdict.Passport;
import java.util.List;

/** Draws how large the errors of a provider are, below what the document says of accuracy. */
final class ErrorsView {
  private final Pen pen;
  private final List<Passport> passports;

  /**
   * @param passports of the provider; none if there was no run
   */
  ErrorsView(Pen pen, List<Passport> passports) {
    this.pen = pen;
    this.passports = passports;
  }

  /** Draws the errors of the operations that a feature on accuracy asks. */
  void write(Section section) {
    List<Example> examples = section.laws().stream().flatMap(l -> l.examples().stream()).toList();
    if (examples.stream().allMatch(e -> e.first().level() == Level.ACCURATE)) {
      List<Passport> drawn =
          passports.stream()
              .filter(p -> p.axis().isPresent())
              .filter(p -> examples.stream().anyMatch(e -> e.operations().contains(p.operation())))
              .toList();
      figure(section, drawn);
    }
  }

  private void figure(Section section, List<Passport> drawn) {
    if (drawn.isEmpty()) {
      return;
    }
    Markup html = pen.html().open("figure", "id", "errors." + section.anchor());
    html.open("div", "class", "panels");
    drawn.forEach(passport -> html.raw("\n" + chart(passport)));
    html.close().open("figcaption").leaf("p", pen.word("figure.errors")).close().close();
  }

  private String chart(Passport passport) {
    String title =
        pen.word("figure.errors.title", passport.operation().method(), passport.precision().word());
    String axis = pen.word("figure.errors." + passport.axis().orElseThrow());
    String shows = pen.word("figure.errors.shows", ErrorChart.largest(passport.points()));
    ErrorChart.Named named = ErrorChart.Named.of(passport, title, axis, shows);
    return ErrorChart.small(named, passport.points(), passport.points());
  }
}

package io.github.losstck.book;

import io.github.losstck.report.ErrorChart;
import io.github.losstck.report.Markup;
import io.github.losstck.spec.Level;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Passport;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

  /** Draws the errors of the operations that a feature sweeps. */
  void write(Section section) {
    Set<Operation> swept =
        section.laws().stream()
            .flatMap(law -> law.examples().stream())
            .filter(example -> example.first().level() == Level.ACCURATE)
            .flatMap(example -> example.operations().stream())
            .collect(Collectors.toSet());
    List<Passport> drawn =
        passports.stream()
            .filter(p -> swept.contains(p.operation()) && p.axis().isPresent())
            .toList();
    if (!drawn.isEmpty()) {
      figure(section, drawn);
    }
  }

  private void figure(Section section, List<Passport> drawn) {
    Markup html = pen.html().open("figure", "id", "errors." + section.anchor());
    html.open("div", "class", "panels");
    drawn.forEach(passport -> html.raw("\n" + chart(passport)));
    html.close().open("figcaption").leaf("p", pen.word("figure.errors")).close().close();
  }

  private String chart(Passport passport) {
    String title =
        pen.word("figure.errors.title", passport.operation().method(), passport.precision().word());
    String axis = pen.word("figure.errors." + passport.axis().orElseThrow());
    ErrorChart.Named named = ErrorChart.Named.of(passport, title, axis);
    return ErrorChart.small(named, passport.points(), passport.points());
  }
}

package io.github.losstck.book;

import io.github.losstck.report.Markup;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;
import io.github.losstck.spi.Precision;
import io.github.losstck.verdict.Cell;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Counts;
import io.github.losstck.verdict.Status;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows at a glance what holds: passed of asked, for each profile at each level. */
final class CellsView {
  private final Pen pen;
  private final Certificate run;

  CellsView(Pen pen, Certificate run) {
    this.pen = pen;
    this.run = run;
  }

  /** Writes a table for each precision that was examined. */
  void write() {
    pen.html().open("div", "class", "cells");
    run.declarations().precisions().stream().sorted().forEach(this::table);
    pen.html().close();
  }

  private void table(Precision precision) {
    Markup html = pen.html().open("div", "class", "wide", "tabindex", "0");
    html.open("table", "class", "rows").leaf("caption", pen.word("cells", precision.word()));
    html.open("thead").open("tr").leaf("th", pen.word("profile"), "scope", "col");
    levels().forEach(l -> html.leaf("th", pen.word("level." + l.word()), "scope", "col"));
    html.close().close().open("tbody");
    Arrays.stream(Profile.values()).filter(this::isListed).forEach(p -> row(p, precision));
    html.close().close().close();
  }

  private List<Level> levels() {
    return Arrays.stream(Level.values())
        .filter(l -> run.cells().keySet().stream().anyMatch(c -> c.level() == l))
        .toList();
  }

  private boolean isListed(Profile profile) {
    return run.cells().keySet().stream().anyMatch(c -> c.profile() == profile);
  }

  private void row(Profile profile, Precision precision) {
    Markup html = pen.html().open("tr");
    html.leaf("th", pen.word("profile." + profile.word()), "scope", "row");
    for (Level level : levels()) {
      cell(run.cells().get(new Cell(profile, level, precision)));
    }
    html.close();
  }

  private void cell(@Nullable Counts counts) {
    Markup html = pen.html().inline("td");
    if (counts == null || counts.asked() == 0) {
      pen.sign(Mark.UNASKED);
    } else {
      int passed = counts.of(Status.PASSED);
      pen.sign(passed == counts.asked() ? Mark.PASSED : Mark.FAILED);
      html.text(" " + passed + "/" + counts.asked());
    }
    html.close();
  }
}

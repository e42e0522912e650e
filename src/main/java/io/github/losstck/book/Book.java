package io.github.losstck.book;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.edition.Edition;
import io.github.losstck.edition.Language;
import io.github.losstck.figures.Curves;
import io.github.losstck.report.Evidence;
import io.github.losstck.report.ReportFolder;
import io.github.losstck.steps.Runner;
import io.github.losstck.steps.Watcher;
import io.github.losstck.verdict.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sets the document as a page that needs no network, in each language. */
public final class Book {
  private final Optional<Evidence> evidence;
  private final Findings findings;
  private final Curves curves;

  private Book(Optional<Evidence> evidence, List<Outcome> outcomes, Curves curves) {
    this.evidence = evidence;
    this.curves = curves;
    this.findings = new Findings(outcomes);
  }

  /** Examines the document itself, and tells of it alone. */
  public static Book ofDocument() {
    Catalogue catalogue = Catalogue.ofKit();
    List<ScenarioEntry> printed =
        catalogue.scenarios().stream().filter(s -> s.asks(Optional.empty())).toList();
    return new Book(
        Optional.empty(),
        Runner.ofDocument(catalogue).run(printed, new Watcher() {}),
        Curves.ofDocument());
  }

  /**
   * Tells of a run.
   *
   * @param evidence of it
   * @param curves of the same provider
   */
  public static Book of(Evidence evidence, Curves curves) {
    return new Book(Optional.of(evidence), evidence.outcomes(), curves);
  }

  /** Returns the pages by the names of their files, which link to each other. */
  public Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    for (Language language : Language.values()) {
      pages.put(file(language), page(language));
    }
    return pages;
  }

  static String file(Language language) {
    return language == Language.ENGLISH ? ReportFolder.PAGE : ReportFolder.CHINESE_PAGE;
  }

  private String page(Language language) {
    Edition edition = Edition.in(language);
    return new BookPage(edition, Wording.in(language), evidence, findings, curves).html();
  }
}

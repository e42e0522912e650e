package io.github.losstck.book;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.catalogue.Spelling;
import io.github.losstck.edition.Edition;
import io.github.losstck.edition.Language;
import io.github.losstck.edition.RuleText;
import io.github.losstck.spec.Entry;
import io.github.losstck.spi.Operation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explains one entry of the register, or one scenario, on lines of a terminal. */
public final class Explanation {
  /** Names as many mistakes as can be read at a glance. */
  private static final int MISTAKES = 12;

  private static final int NEAREST = 3;
  private static final int INDENT = 2;

  private final String id;
  private final Optional<Entry> entry;
  private final List<ScenarioEntry> scenarios;
  private final Edition edition;
  private final Wording wording;
  private final Leaf leaf = new Leaf();

  private Explanation(
      String id, Optional<Entry> entry, List<ScenarioEntry> scenarios, Language language) {
    this.id = id;
    this.entry = entry;
    this.scenarios = scenarios;
    this.edition = Edition.in(language);
    this.wording = Wording.in(language);
  }

  /**
   * Finds what is to be explained.
   *
   * @param id of an entry, a scenario, or an outline with all its rows
   * @param language of titles and prose; steps are the same in each
   * @return what is explained; none if nothing has this id
   */
  public static Optional<Explanation> of(String id, Language language) {
    Optional<Entry> entry =
        Edition.in(language).entries().stream().filter(e -> e.id().equals(id)).findFirst();
    List<ScenarioEntry> scenarios =
        Catalogue.ofKit().scenarios().stream()
            .filter(s -> s.entries().contains(id) || s.id().equals(id) || s.demand().equals(id))
            .toList();
    return entry.isEmpty() && scenarios.isEmpty()
        ? Optional.empty()
        : Optional.of(new Explanation(id, entry, scenarios, language));
  }

  /** Returns the ids that are nearest to one that nothing has. */
  public static List<String> nearest(String unknown) {
    Stream<String> entries = Edition.in(Language.ENGLISH).entries().stream().map(Entry::id);
    Stream<String> ids =
        Catalogue.ofKit().scenarios().stream().flatMap(s -> Stream.of(s.demand(), s.id()));
    return Spelling.nearest(unknown, Stream.concat(entries, ids).distinct().toList(), NEAREST);
  }

  /** Returns the scenarios that run it. */
  public List<ScenarioEntry> scenarios() {
    return scenarios;
  }

  /**
   * Returns the explanation.
   *
   * @param mistakes known to fail these scenarios, each without a subject; the commonest first
   */
  public List<String> lines(List<String> mistakes) {
    entry.ifPresentOrElse(this::entry, this::scenario);
    Set<RuleText> rules =
        scenarios.stream().map(edition::rule).collect(Collectors.toCollection(LinkedHashSet::new));
    rules.forEach(rule -> rule(rule.title(), rule.description()));
    if (!scenarios.isEmpty()) {
      new Examples(leaf, edition, wording).write(scenarios);
      operations();
      mistakes(mistakes);
      rerun();
    }
    read();
    return leaf.lines();
  }

  private void entry(Entry found) {
    leaf.heading(id + "  " + found.title() + " (" + wording.of("kind." + found.kind()) + ")");
    leaf.text(INDENT, found.statement());
    if (scenarios.isEmpty()) {
      untested(found);
    }
  }

  private void untested(Entry found) {
    Manuscript.chapters(edition, wording).stream()
        .flatMap(chapter -> chapter.sections().stream())
        .flatMap(section -> section.laws().stream())
        .filter(law -> law.entries().contains(found))
        .forEach(law -> rule(law.title(), law.prose()));
    leaf.text(INDENT, wording.of("excluded"));
  }

  private void scenario() {
    ScenarioEntry first = scenarios.get(0);
    String title = first.id().equals(id) ? edition.title(first) : edition.rule(first).title();
    leaf.heading(id + "  " + title);
    Stream<String> kind =
        Stream.of(
            wording.of("level." + first.level().word()),
            wording.of("obligation." + first.obligation().name()));
    leaf.text(
        INDENT, Stream.concat(kind, first.entries().stream()).collect(Collectors.joining(", ")));
  }

  private void rule(String title, String prose) {
    leaf.heading(title);
    Prose.write(leaf, INDENT, prose);
  }

  private void operations() {
    Set<Operation> operations = new TreeSet<>();
    scenarios.forEach(s -> operations.addAll(s.operations()));
    leaf.heading(wording.of("explain.asks"));
    String names = operations.stream().map(Operation::method).collect(Collectors.joining(", "));
    leaf.text(INDENT, names.isEmpty() ? wording.of("explain.asks.nothing") : names);
  }

  private void mistakes(List<String> mistakes) {
    if (!mistakes.isEmpty()) {
      leaf.heading(wording.of("explain.mistakes", mistakes.size()));
      mistakes.stream().limit(MISTAKES).forEach(m -> leaf.text(INDENT, m));
      if (mistakes.size() > MISTAKES) {
        leaf.text(INDENT, wording.of("explain.more", mistakes.size() - MISTAKES, "zoo"));
      }
    }
  }

  private void rerun() {
    leaf.heading(wording.of("fact.rerun"));
    Stream<String> ids =
        entry.isPresent()
            ? scenarios.stream().map(ScenarioEntry::demand).distinct()
            : Stream.of(id);
    leaf.whole(
        INDENT,
        "java -jar loss-tck.jar certify PROVIDER --scenario "
            + ids.collect(Collectors.joining(",")));
  }

  private void read() {
    leaf.heading(wording.of("explain.read"));
    String anchor = entry.map(Pen::anchor).orElseGet(() -> Pen.anchor(id));
    leaf.whole(INDENT, "reports/book/" + Book.file(edition.language()) + "#" + anchor);
  }
}

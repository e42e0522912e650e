package io.github.losstck.book;

import static java.util.stream.Collectors.groupingBy;

import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Scenario;
import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.Gherkin;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.edition.Edition;
import io.github.losstck.edition.FeatureText;
import io.github.losstck.edition.Originals;
import io.github.losstck.edition.RuleText;
import io.github.losstck.edition.ScenarioText;
import io.github.losstck.spec.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Puts the document together: its prose in one language, its steps and tables from the features.
 */
final class Manuscript {
  private final Map<String, List<ScenarioEntry>> byDemand =
      Catalogue.ofKit().scenarios().stream().collect(groupingBy(ScenarioEntry::demand));
  private final Edition edition;
  private final Wording wording;

  private Manuscript(Edition edition, Wording wording) {
    this.edition = edition;
    this.wording = wording;
  }

  /** Returns the chapters in the order of the document. */
  static List<Chapter> chapters(Edition edition, Wording wording) {
    return new Manuscript(edition, wording).chapters();
  }

  private List<Chapter> chapters() {
    Map<String, List<Section>> sections = new LinkedHashMap<>();
    for (FeatureText feature : edition.features()) {
      String folder = feature.path().substring(0, feature.path().indexOf('/'));
      List<Section> chapter = sections.computeIfAbsent(folder, f -> new ArrayList<>());
      chapter.add(section(feature, number(folder) + "." + (chapter.size() + 1)));
    }
    return sections.entrySet().stream()
        .map(
            e -> new Chapter(e.getKey(), wording.of("chapter." + number(e.getKey())), e.getValue()))
        .toList();
  }

  private static String number(String folder) {
    return folder.substring(0, folder.indexOf('-'));
  }

  private Section section(FeatureText feature, String number) {
    Feature original = Objects.requireNonNull(Originals.features().get(feature.path()));
    List<Rule> rules = Gherkin.rules(original);
    String anchor = feature.path().replace(".feature", "").replace('/', '.');
    List<Law> laws =
        IntStream.range(0, rules.size())
            .mapToObj(i -> law(anchor + "." + (i + 1), rules.get(i), feature.rules().get(i)))
            .toList();
    return new Section(anchor, number, feature.title(), feature.description(), laws);
  }

  private Law law(String anchor, Rule rule, RuleText text) {
    List<String> tags = Gherkin.names(rule.getTags());
    List<Entry> entries = edition.entries().stream().filter(e -> tags.contains(e.tag())).toList();
    List<Scenario> scenarios = Gherkin.scenarios(rule);
    List<Example> examples =
        IntStream.range(0, scenarios.size())
            .mapToObj(i -> example(scenarios.get(i), text.scenarios().get(i)))
            .toList();
    return new Law(anchor, text.title(), text.description(), entries, examples);
  }

  private Example example(Scenario scenario, ScenarioText text) {
    return new Example(
        text.id(),
        text.title(),
        FeatureSteps.steps(scenario),
        FeatureSteps.tables(scenario, text.id(), text.tables()),
        byDemand.getOrDefault(text.id(), List.of()));
  }
}

package io.github.losstck.edition;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Entry;
import io.github.losstck.spec.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the prose of the document in one language: of its features, rules and scenarios, and of the
 * entries of the register. What an edition lacks is refused, and never given in another language.
 */
public final class Edition {
  /** Says where a scenario stands. */
  private record Place(FeatureText feature, RuleText rule, ScenarioText scenario) {}

  private final Language language;
  private final Register register;
  private final Words words;
  private final Rows rows = new Rows();
  private final List<FeatureText> features = new ArrayList<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  private Edition(Language language) {
    this.language = language;
    boolean chinese = language == Language.CHINESE;
    register = chinese ? Register.load(Chinese.REGISTER) : Register.load();
    words = new Words(chinese ? Chinese.dictionary()::translate : cell -> cell);
    Originals.features()
        .forEach(
            (path, feature) -> {
              rows.add(feature);
              add(FeatureTextReader.read(path, chinese ? Chinese.feature(path) : feature));
            });
  }

  /**
   * Reads the edition that the kit carries in a language.
   *
   * @throws IllegalStateException if a file of it is missing or malformed
   */
  public static Edition in(Language language) {
    return new Edition(language);
  }

  private void add(FeatureText feature) {
    features.add(feature);
    for (RuleText rule : feature.rules()) {
      rule.scenarios().forEach(s -> places.put(s.id(), new Place(feature, rule, s)));
    }
  }

  /** Returns the language of this edition. */
  public Language language() {
    return language;
  }

  /** Returns every feature, in the order of the document, the same in every language. */
  public List<FeatureText> features() {
    return List.copyOf(features);
  }

  /** Returns every entry of the register, in the order of the document. */
  public List<Entry> entries() {
    return register.entries();
  }

  /**
   * Returns an entry of the register.
   *
   * @param id as in {@code C14}
   * @throws IllegalStateException if there is none
   */
  public Entry entry(String id) {
    return register.entry(id).orElseThrow(() -> missing("the entry " + id));
  }

  /** Returns whether a scenario is one of the kit's. */
  public boolean has(ScenarioEntry scenario) {
    return places.containsKey(scenario.demand());
  }

  /** Returns the feature in which a scenario stands. */
  public FeatureText feature(ScenarioEntry scenario) {
    return place(scenario).feature;
  }

  /** Returns the rule below which a scenario stands. */
  public RuleText rule(ScenarioEntry scenario) {
    return place(scenario).rule;
  }

  /** Returns the title of a scenario or of a row, its placeholders filled. */
  public String title(ScenarioEntry scenario) {
    return words.fill(place(scenario).scenario.title(), rows.of(scenario.id()));
  }

  private Place place(ScenarioEntry scenario) {
    Place place = places.get(scenario.demand());
    if (place == null) {
      throw missing("the scenario " + scenario.demand());
    }
    return place;
  }

  private IllegalStateException missing(String what) {
    return new IllegalStateException(
        what + " is not in the edition '" + language.tag() + "'; add it there");
  }
}

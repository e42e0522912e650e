package io.github.losstck.catalogue;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Parses sound features, in whichever language of Gherkin they are written, and takes them apart.
 */
public final class Gherkin {
  private static final String ID = "@id.";

  private Gherkin() {}

  /**
   * Parses one file.
   *
   * @param path that a failure names
   * @param text of the file
   * @throws IllegalStateException if it is no feature
   */
  public static Feature feature(String path, byte[] text) {
    return GherkinParser.builder()
        .includeSource(false)
        .includePickles(false)
        .build()
        .parse(path, text)
        .map(Envelope::getGherkinDocument)
        .flatMap(Optional::stream)
        .map(GherkinDocument::getFeature)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(path + ": is no feature; mend it"));
  }

  /** Returns the rules of a feature. */
  public static List<Rule> rules(Feature feature) {
    return feature.getChildren().stream()
        .map(FeatureChild::getRule)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Returns the scenarios of a rule. */
  public static List<Scenario> scenarios(Rule rule) {
    return rule.getChildren().stream()
        .map(RuleChild::getScenario)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Returns tags by their names, each with its '@'. */
  public static List<String> names(List<Tag> tags) {
    return tags.stream().map(Tag::getName).toList();
  }

  /** Returns what follows {@code @id.} in the tags of a scenario, or nothing. */
  public static String id(Scenario scenario) {
    return names(scenario.getTags()).stream()
        .filter(name -> name.startsWith(ID))
        .map(name -> name.substring(ID.length()))
        .collect(Collectors.joining(" "));
  }

  /** Returns what stands in the cells of a row. */
  public static List<String> cells(TableRow row) {
    return row.getCells().stream().map(TableCell::getValue).toList();
  }
}

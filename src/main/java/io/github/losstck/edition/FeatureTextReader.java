package io.github.losstck.edition;

import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Scenario;
import io.github.losstck.catalogue.Gherkin;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the prose out of a feature: titles, and descriptions with their lines joined. */
final class FeatureTextReader {
  private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");
  private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");

  /** Matches the end of a line that Chinese goes on after without a space. */
  private static final Pattern CHINESE_BREAK =
      Pattern.compile(
          "(?<=[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF\\u2026\\u201C\\u201D])\\R(?=[\\p{IsHan}\\u201C])"
              + "|(?<=[\\u3000-\\u303F\\uFF00-\\uFFEF])\\R");

  private FeatureTextReader() {}

  /** Reads the feature that a file below the folder of features holds. */
  static FeatureText read(String path, Feature feature) {
    return new FeatureText(
        path,
        feature.getName(),
        paragraphs(feature.getDescription()),
        Gherkin.rules(feature).stream().map(FeatureTextReader::rule).toList());
  }

  private static RuleText rule(Rule rule) {
    return new RuleText(
        rule.getName(),
        paragraphs(rule.getDescription()),
        Gherkin.scenarios(rule).stream().map(FeatureTextReader::scenario).toList());
  }

  private static ScenarioText scenario(Scenario scenario) {
    List<String> titles = scenario.getExamples().stream().map(Examples::getName).toList();
    boolean anyTitled = titles.stream().anyMatch(title -> !title.isEmpty());
    return new ScenarioText(
        Gherkin.id(scenario), scenario.getName(), anyTitled ? titles : List.of());
  }

  private static String paragraphs(String description) {
    return BLANK_LINE
        .splitAsStream(description.strip())
        .map(paragraph -> BREAK.matcher(paragraph.strip()).replaceAll("\n"))
        .map(paragraph -> CHINESE_BREAK.matcher(paragraph).replaceAll("").replace('\n', ' '))
        .collect(Collectors.joining("\n\n"));
  }
}

package io.github.losstck.report;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Obligation;
import io.qameta.allure.SeverityLevel;
import io.qameta.allure.model.Label;
import io.qameta.allure.util.ResultsUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Labels a scenario for Allure: chapter, feature and rule, how binding it is, and its tags. */
final class AllureLabels {
  private final ScenarioEntry scenario;

  AllureLabels(ScenarioEntry scenario) {
    this.scenario = scenario;
  }

  List<Label> labels() {
    String chapter = chapter(scenario.resource());
    List<Label> labels = new ArrayList<>();
    labels.add(ResultsUtils.createEpicLabel(chapter));
    labels.add(ResultsUtils.createFeatureLabel(scenario.feature()));
    labels.add(ResultsUtils.createParentSuiteLabel(chapter));
    labels.add(ResultsUtils.createSuiteLabel(scenario.feature()));
    if (!scenario.rule().isEmpty()) {
      labels.add(ResultsUtils.createStoryLabel(scenario.rule()));
      labels.add(ResultsUtils.createSubSuiteLabel(scenario.rule()));
    }
    labels.add(ResultsUtils.createSeverityLabel(severity(scenario.obligation())));
    labels.add(ResultsUtils.createTagLabel("id." + scenario.id()));
    labels.add(ResultsUtils.createTagLabel(scenario.level().word()));
    labels.add(ResultsUtils.createTagLabel("profile." + scenario.profile().word()));
    scenario.entries().forEach(e -> labels.add(ResultsUtils.createTagLabel(e)));
    return labels;
  }

  private static SeverityLevel severity(Obligation obligation) {
    return switch (obligation) {
      case MUST -> SeverityLevel.CRITICAL;
      case SHOULD -> SeverityLevel.MINOR;
      case MAY -> SeverityLevel.TRIVIAL;
    };
  }

  /**
   * Returns the title of the folder that a feature lies in: {@code Maximum likelihood} for {@code
   * …/1-maximum-likelihood/2-coin.feature}.
   */
  static String chapter(String resource) {
    String[] path = resource.split("/");
    String folder = path.length < 2 ? "features" : path[path.length - 2];
    String words = folder.replaceFirst("^\\d+-", "").replace('-', ' ');
    return words.isEmpty()
        ? folder
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}

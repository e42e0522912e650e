package io.github.losstck.report;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Obligation;
import io.github.losstck.verdict.Subject;
import io.qameta.allure.model.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Labels a scenario for Allure: by profile, feature and rule for its view of behaviours, by
 * chapter, feature and rule for its view of suites, and by what may be filtered by.
 */
final class AllureLabels {
  private final ScenarioEntry scenario;
  private final Subject subject;

  AllureLabels(ScenarioEntry scenario, Subject subject) {
    this.scenario = scenario;
    this.subject = subject;
  }

  List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    labels.add(label("epic", scenario.profile().word()));
    labels.add(label("feature", scenario.feature()));
    labels.add(label("parentSuite", chapter(scenario.resource())));
    labels.add(label("suite", scenario.feature()));
    if (!scenario.rule().isEmpty()) {
      labels.add(label("story", scenario.rule()));
      labels.add(label("subSuite", scenario.rule()));
    }
    labels.add(label("severity", severity(scenario.obligation())));
    labels.add(label("tag", subject.word()));
    labels.add(label("tag", scenario.level().word()));
    scenario.entries().forEach(e -> labels.add(label("tag", e)));
    return labels;
  }

  private static Label label(String name, String value) {
    return new Label().setName(name).setValue(value);
  }

  /** Names a level of Allure's own scale. */
  private static String severity(Obligation obligation) {
    return switch (obligation) {
      case MUST -> "critical";
      case SHOULD -> "minor";
      case MAY -> "trivial";
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

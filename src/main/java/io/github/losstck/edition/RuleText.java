package io.github.losstck.edition;

import java.util.List;

/**
 * Holds the prose of one rule, in one language.
 *
 * @param title of the rule
 * @param description in Markdown, as that of a feature; may be empty
 * @param scenarios in the order of the file; none if the rule cannot be tested
 */
public record RuleText(String title, String description, List<ScenarioText> scenarios) {}

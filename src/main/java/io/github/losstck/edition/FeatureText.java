package io.github.losstck.edition;

import java.util.List;

/**
 * Holds the prose of one feature, in one language.
 *
 * @param path below the folder of features, the same in every language
 * @param title of the feature
 * @param description in Markdown: a line for each paragraph, and an empty line between two
 * @param rules in the order of the file
 */
public record FeatureText(String path, String title, String description, List<RuleText> rules) {}

package io.github.losstck.edition;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Tag;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads feature files, in whichever language of Gherkin they are written. */
final class Gherkin {
  private static final String ID = "@id.";

  private Gherkin() {}

  /**
   * Parses one file.
   *
   * @param path that a failure names
   * @param text of the file
   * @throws IllegalStateException if it is no feature
   */
  static Feature feature(String path, byte[] text) {
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

  /** Returns what follows {@code @id.} in the tags of a scenario, or nothing. */
  static String id(Scenario scenario) {
    return scenario.getTags().stream()
        .map(Tag::getName)
        .filter(name -> name.startsWith(ID))
        .map(name -> name.substring(ID.length()))
        .collect(Collectors.joining(" "));
  }
}

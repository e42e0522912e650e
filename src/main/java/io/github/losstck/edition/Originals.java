package io.github.losstck.edition;

import io.cucumber.messages.types.Feature;
import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.Gherkin;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Holds the features as they are run, parsed when they are first asked for, and once. */
public final class Originals {
  private static final Map<String, Feature> FEATURES = parsed();

  private Originals() {}

  private static Map<String, Feature> parsed() {
    Map<String, Feature> features = new TreeMap<>();
    Catalogue.ofKit()
        .texts()
        .forEach((path, text) -> features.put(path, Gherkin.feature(path, text)));
    return Collections.unmodifiableMap(features);
  }

  /** Returns the features by their paths below the folder of features, sorted. */
  public static Map<String, Feature> features() {
    return FEATURES;
  }
}

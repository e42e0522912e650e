package io.github.losstck.libraries;

import java.net.URL;
import java.util.Locale;
import java.util.Optional;

/**
 * Lists the libraries of the kit of which a consumer is likely to have another version, with those
 * that the kit was built with. {@code LibraryTest} holds the versions to the build's.
 */
enum Library {
  JUNIT_PLATFORM_COMMONS(Family.JUNIT, "1.14.4", "commons.JUnitException"),
  JUNIT_PLATFORM_ENGINE(Family.JUNIT, "1.14.4", "engine.TestEngine"),
  JUNIT_PLATFORM_LAUNCHER(Family.JUNIT, "1.14.4", "launcher.Launcher"),
  CUCUMBER_CORE(Family.CUCUMBER, "7.34.8", "core.runtime.Runtime"),
  CUCUMBER_GHERKIN_MESSAGES(
      Family.CUCUMBER, "7.34.8", "core.gherkin.messages.GherkinMessagesFeatureParser"),
  CUCUMBER_JAVA(Family.CUCUMBER, "7.34.8", "java.en.Given"),
  CUCUMBER_JUNIT_PLATFORM_ENGINE(
      Family.CUCUMBER, "7.34.8", "junit.platform.engine.CucumberTestEngine"),
  CUCUMBER_PLUGIN(Family.CUCUMBER, "7.34.8", "plugin.Plugin"),
  CUCUMBER_EXPRESSIONS(Family.CUCUMBER, "18.1.0", "cucumberexpressions.Expression"),
  GHERKIN(Family.CUCUMBER, "36.1.0", "gherkin.GherkinParser"),
  MESSAGES(Family.CUCUMBER, "30.1.0", "messages.types.Envelope"),
  JACKSON_CORE(Family.JACKSON, "2.23.0", "core.JsonFactory"),
  JACKSON_DATABIND(Family.JACKSON, "2.23.0", "databind.ObjectMapper");

  private final Family family;
  private final String version;
  private final String witness;

  Library(Family family, String version, String witness) {
    this.family = family;
    this.version = version;
    this.witness = family.packages() + witness;
  }

  Family family() {
    return family;
  }

  /** Returns the artifact's id. */
  String artifact() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the version that the kit was built with. */
  String version() {
    return version;
  }

  /**
   * Returns the version that a loader finds; empty where the library is absent, does not tell its
   * version, or lies in one jar with the kit.
   */
  Optional<String> found(ClassLoader loader) {
    URL place = loader.getResource(witness.replace('.', '/') + ".class");
    return place == null ? Optional.empty() : Jar.version(place, artifact());
  }
}

package io.github.losstck.libraries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Puts jars with other manifests on a class path, and breaks as code does that cannot link. */
class ClashTest {
  private static final String ENGINE = "org/junit/platform/engine/TestEngine.class";
  private static final String GHERKIN = "io/cucumber/gherkin/GherkinParser.class";
  private static final String KIT = "io/github/losstck/libraries/Jar.class";

  @TempDir private Path folder;

  private final List<URL> jars = new ArrayList<>();

  @Test
  void namesWhatIsFoundWhatIsNeededAndHowToPinIt() throws IOException {
    jar(ENGINE, "Implementation-Version", "1.9.3");
    assertEquals(
        Optional.of(
            "class path: loss-tck needs junit-platform-engine 1.14.4 and finds 1.9.3; pin"
                + " org.junit:junit-bom:5.14.4, in Maven as the first import of"
                + " dependencyManagement, with no versions beside it (NoSuchMethodError: 'void"
                + " org.junit.platform.engine.TestEngine.new()')"),
        behind(thrownBy("io.cucumber.core.runtime.Runtime")));
  }

  @Test
  void blamesTheFamilyThatTheErrorNames() throws IOException {
    jar(ENGINE, "Implementation-Version", "1.9.3");
    jar(GHERKIN, "Bundle-Version", "25.0.2");
    LinkageError error = new NoClassDefFoundError("io/cucumber/gherkin/Missing");
    error.setStackTrace(frames("io.github.losstck.catalogue.FeatureReader"));
    assertEquals(
        Optional.of(
            "class path: loss-tck needs gherkin 36.1.0 and finds 25.0.2; pin"
                + " io.cucumber:cucumber-bom:7.34.8, in Maven as the first import of"
                + " dependencyManagement, with no versions beside it (NoClassDefFoundError: io/cucumber/gherkin/Missing)"),
        behind(error));
  }

  @Test
  void suspectsEveryOtherLibraryWhereTheErrorNamesNone() throws IOException {
    jar(ENGINE, "Implementation-Version", "1.9.3");
    jar(GHERKIN, "Bundle-Version", "25.0.2");
    assertEquals(
        Optional.of(
            "class path: loss-tck needs junit-platform-engine 1.14.4 and finds 1.9.3, gherkin"
                + " 36.1.0 and finds 25.0.2; pin org.junit:junit-bom:5.14.4 and"
                + " io.cucumber:cucumber-bom:7.34.8, in Maven as the first import of"
                + " dependencyManagement, with no versions beside it"),
        clash().behindNothing());
  }

  @Test
  void findsTheErrorBehindAnother() throws IOException {
    jar(ENGINE, "Implementation-Version", "1.9.3");
    Throwable wrapped =
        new IllegalStateException("discovery failed", thrownBy("org.junit.platform.A"));
    assertTrue(behind(wrapped).isPresent());
    IllegalStateException circle = new IllegalStateException("circle");
    circle.initCause(new IllegalStateException("back", circle));
    assertEquals(Optional.empty(), behind(circle));
  }

  @Test
  void leavesTheErrorsOfOthersAlone() throws IOException {
    jar(ENGINE, "Implementation-Version", "1.9.3");
    assertEquals(Optional.empty(), behind(thrownBy("com.acme.AcmeProvider")));
    assertEquals(Optional.empty(), behind(new IllegalStateException("no linkage")));
  }

  @Test
  void blamesNoLibraryThatIsTheKitsOwn() throws IOException {
    jar(ENGINE, "Implementation-Version", Library.JUNIT_PLATFORM_ENGINE.version());
    assertEquals(Optional.empty(), behind(thrownBy("io.cucumber.core.runtime.Runtime")));
  }

  @Test
  void blamesNoLibraryThatDoesNotTellItsVersion() throws IOException {
    jar(ENGINE, "Created-By", "nobody");
    assertEquals(Optional.empty(), clash().behindNothing());
  }

  @Test
  void takesTheVersionOfAJarWithTheKitInItForTheKits() throws IOException {
    jar(ENGINE, "Implementation-Version", "0.1.0", KIT);
    assertEquals(Optional.empty(), clash().behindNothing());
  }

  private Optional<String> behind(Throwable thrown) {
    return clash().behind(thrown);
  }

  private Clash clash() {
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    return Clash.on(new URLClassLoader(jars.toArray(URL[]::new), platform));
  }

  private static LinkageError thrownBy(String className) {
    LinkageError error = new NoSuchMethodError("'void org.junit.platform.engine.TestEngine.new()'");
    error.setStackTrace(frames(className));
    return error;
  }

  /** What the JDK does on behalf of a class lies above it. */
  private static StackTraceElement[] frames(String className) {
    return new StackTraceElement[] {
      new StackTraceElement("java.lang.ClassLoader", "defineClass", "ClassLoader.java", 1),
      new StackTraceElement("jdk.internal.loader.Loader", "loadClass", "Loader.java", 1),
      new StackTraceElement(className, "call", "Any.java", 1),
      new StackTraceElement("io.github.losstck.Certification", "run", "Certification.java", 1)
    };
  }

  private void jar(String resource, String key, String value, String... others) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue(key, value);
    Path file = folder.resolve(jars.size() + ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
      out.putNextEntry(new JarEntry(resource));
      for (String other : others) {
        out.putNextEntry(new JarEntry(other));
      }
    }
    jars.add(file.toUri().toURL());
  }
}

package io.github.losstck.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import io.github.losstck.Candidates;
import io.github.losstck.Certification;
import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.processor.Output;
import io.github.losstck.processor.Source;
import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spec.Profile;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.DiscoveryIssue.Severity;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs classes with {@link LossTck} as a build or an IDE does. */
class LossTckEngineTest {
  private static final String REPORTS = "target/junit-engine-test";

  @LossTck(value = ReferenceProvider.class, profiles = Profile.TARGETS, reports = REPORTS)
  static class Sound {}

  @LossTck(value = Halved.class, profiles = Profile.SIGMOIDS, reports = REPORTS)
  static class Wrong {}

  @LossTck(value = Nothing.class, reports = REPORTS)
  static class ClaimsNothing {}

  @LossTck(value = Unborn.class, reports = REPORTS)
  static class CannotBeMade {}

  @LossTck(value = Closing.class, profiles = Profile.SIGMOIDS, reports = REPORTS)
  static class BreaksAtTheEnd {}

  static class Plain {}

  /** Throws a checked exception when it is closed, and breaks when the sigmoid is asked for. */
  public static final class Closing implements LossProvider {
    @Override
    public Tensor sigmoid(Tensor logits) {
      return logits;
    }

    @Override
    public void close() {
      LossTckEngineTest.<RuntimeException>raise(new IOException("disconnected"));
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void raise(Throwable throwable) throws T {
    throw (T) throwable;
  }

  /** Halves the sigmoid, in binary64 alone. */
  public static final class Halved implements LossProvider {
    @Override
    public Declarations declarations() {
      return Declarations.standard().precisions(Precision.BINARY64);
    }

    @Override
    public Tensor sigmoid(Tensor logits) {
      return logits.map(x -> 0.5 / (1 + Math.exp(-x)));
    }
  }

  /** Overrides no operation. */
  public static final class Nothing implements LossProvider {}

  /** Throws when it is made. */
  public static final class Unborn implements LossProvider {
    /** Throws. */
    public Unborn() {
      throw new IllegalStateException("no native library");
    }

    @Override
    public Tensor sigmoid(Tensor logits) {
      return logits;
    }
  }

  @Test
  void showsEachScenarioBelowEachSubject() {
    EngineExecutionResults results = run(Sound.class);
    long asking =
        Arrays.stream(Subject.values())
            .mapToLong(
                subject -> listed(Profile.TARGETS).filter(s -> s.asks(subject.precision())).count())
            .sum();
    results.testEvents().assertStatistics(s -> s.succeeded(asking).failed(0).aborted(0));
    assertEquals(0, results.containerEvents().failed().count());
    assertEquals(
        asking,
        results.testEvents().started().stream()
            .map(e -> e.getTestDescriptor().getDisplayName())
            .distinct()
            .count(),
        "no two tests bear one name");
    assertTrue(
        results.testEvents().started().stream()
            .map(e -> e.getTestDescriptor().getUniqueId().toString())
            .anyMatch(
                id ->
                    id.contains("[subject:binary32]") && id.endsWith("[scenario:one-hot.worked]")));
  }

  @Test
  void writesCertificateAndReports() {
    run(Sound.class);
    assertTrue(Files.exists(Path.of(REPORTS, "reference", "certificate.json")));
    assertTrue(Files.exists(Path.of(REPORTS, "reference", "junit.xml")));
  }

  @Test
  void failsTheScenariosThatAWrongProviderFails() {
    EngineExecutionResults results = run(Wrong.class);
    long failed =
        Certification.of(Candidates.of(Halved.class))
            .profiles(Set.of(Profile.SIGMOIDS))
            .run()
            .outcomes()
            .stream()
            .filter(o -> o.status() == Status.FAILED)
            .filter(o -> obligation(o) == Obligation.MUST)
            .count();
    assertTrue(failed > 30, () -> failed + " failed");
    results.testEvents().assertStatistics(s -> s.failed(failed));
    String message = message(results.testEvents().failed().list().get(0));
    assertTrue(message.contains("sigmoid is wrong"));
    String rerun = message.lines().filter(l -> l.startsWith("  rerun ")).findFirst().orElseThrow();
    assertTrue(rerun.contains(" --class-path ") && rerun.contains("target/test-classes"), rerun);
    assertEquals(1, results.containerEvents().skipped().count(), "binary32 is not declared");
    assertTrue(results.testEvents().aborted().count() > 0, "what is not claimed is aborted");
  }

  private static Obligation obligation(Outcome outcome) {
    return listed(Profile.SIGMOIDS)
        .filter(s -> s.id().equals(outcome.scenario()))
        .findFirst()
        .orElseThrow()
        .obligation();
  }

  @Test
  void failsTheClassWhereNoScenarioCanShowWhatIsWrong() {
    assertTrue(classFailure(ClaimsNothing.class).contains("does not conform"));
    assertTrue(classFailure(CannotBeMade.class).contains("no native library"));
  }

  @Test
  void failsAClassWhoseProviderBreaksAtTheEnd() throws IOException {
    Files.createDirectories(Path.of(REPORTS, "Closing"));
    Path earlier = Files.writeString(Path.of(REPORTS, "Closing", "certificate.json"), "{}");
    EngineExecutionResults results = run(BreaksAtTheEnd.class);
    assertEquals("disconnected", message(results.containerEvents().failed().list().get(0)));
    assertTrue(Files.readString(earlier).contains("does not conform"));
  }

  @Test
  void runsTheScenarioThatAUniqueIdNames() {
    String id =
        "[engine:loss-tck]/[class:"
            + Sound.class.getName()
            + "]/[subject:binary64]/[feature:"
            + listed(Profile.TARGETS).findFirst().orElseThrow().feature()
            + "]/[scenario:one-hot.worked]";
    EngineTestKit.engine(LossTckEngine.ID)
        .selectors(selectUniqueId(id))
        .execute()
        .testEvents()
        .assertStatistics(s -> s.started(1).succeeded(1));
  }

  @Test
  void informsOfAProviderThatNoProcessorChecked(@TempDir Path folder) throws Exception {
    Output output = new Output(folder);
    Source test = Source.of("Tck", "@io.github.losstck.junit.LossTck(Acme.class) class Tck {}");
    output.compileUnprocessed(Source.provider("Acme", "acme"), test);
    assertEquals(1, issues(folder).size());
    String message = issues(folder).get(0).message();
    assertTrue(message.startsWith("com.acme.Acme has @Provider and is not registered"), message);
    assertEquals(Severity.INFO, issues(folder).get(0).severity());
    output.compile(Source.provider("Acme", "acme"));
    assertEquals(List.of(), issues(folder));
  }

  private static List<DiscoveryIssue> issues(Path folder) throws Exception {
    URL[] urls = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, LossTck.class.getClassLoader())) {
      return EngineTestKit.engine(LossTckEngine.ID)
          .selectors(selectClass(loader.loadClass("com.acme.Tck")))
          .discover()
          .getDiscoveryIssues();
    }
  }

  @Test
  void leavesOtherClassesAlone() {
    assertEquals(0, run(Plain.class).testEvents().count());
    assertEquals(
        0,
        EngineTestKit.engine(LossTckEngine.ID)
            .selectors(selectPackage("io.github.losstck.reference"))
            .execute()
            .testEvents()
            .count());
  }

  private static EngineExecutionResults run(Class<?> type) {
    return EngineTestKit.engine(LossTckEngine.ID).selectors(selectClass(type)).execute();
  }

  private static String classFailure(Class<?> type) {
    EngineExecutionResults results = run(type);
    assertEquals(0, results.testEvents().failed().count());
    return message(results.containerEvents().failed().list().get(0));
  }

  private static String message(Event event) {
    return event
        .getRequiredPayload(TestExecutionResult.class)
        .getThrowable()
        .orElseThrow()
        .getMessage();
  }

  private static Stream<ScenarioEntry> listed(Profile profile) {
    return Catalogue.ofKit().scenarios().stream().filter(s -> s.profile() == profile);
  }
}

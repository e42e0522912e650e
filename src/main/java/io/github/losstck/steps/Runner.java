package io.github.losstck.steps;

import io.cucumber.core.backend.DefaultObjectFactory;
import io.cucumber.junit.platform.engine.Constants;
import io.cucumber.junit.platform.engine.CucumberTestEngine;
import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Sampling;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Subject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClasspathResourceSource;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs scenarios for one subject. The engine is sealed: it takes no setting from the environment,
 * from system properties or from files, loads no extension it finds on the class path, and what it
 * did is counted against what was listed.
 */
public final class Runner {
  private final Catalogue catalogue;
  private final Subject subject;
  private final Optional<ProviderUnderTest> provider;
  private Diagnosis diagnosis = Diagnosis.NONE;
  private Sampling sampling = Sampling.PUBLISHED;

  private Runner(Catalogue catalogue, Subject subject, Optional<ProviderUnderTest> provider) {
    this.catalogue = catalogue;
    this.subject = subject;
    this.provider = provider;
  }

  /** Prepares to examine the document itself. */
  public static Runner ofDocument(Catalogue catalogue) {
    return new Runner(catalogue, Subject.DOCUMENT, Optional.empty());
  }

  /** Prepares to examine a provider in one precision. */
  public static Runner ofProvider(
      Catalogue catalogue, Subject subject, ProviderUnderTest provider) {
    return new Runner(catalogue, subject, Optional.of(provider));
  }

  /**
   * Has wrong answers compared with known mistakes.
   *
   * @param diagnosis that names them
   * @return this runner
   */
  public Runner diagnosing(Diagnosis diagnosis) {
    this.diagnosis = diagnosis;
    return this;
  }

  /**
   * Says how domains are sampled; by default quickly, from the published seed.
   *
   * @param sampling how densely, and from which seed
   * @return this runner
   */
  public Runner sampling(Sampling sampling) {
    this.sampling = sampling;
    return this;
  }

  /**
   * Runs scenarios in the order of the document.
   *
   * @param listed those to run
   * @param watcher told of each as it begins and ends
   * @return an outcome for each that was listed: one that did not finish is not run
   */
  public List<Outcome> run(List<ScenarioEntry> listed, Watcher watcher) {
    Session session = new Session(catalogue, subject, provider, diagnosis, sampling);
    Recorder recorder = new Recorder(session, watcher);
    Set<String> ids = listed.stream().map(ScenarioEntry::id).collect(Collectors.toSet());
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(Runner.class.getClassLoader());
    try {
      session.during(
          () ->
              LauncherFactory.create(sealed(new CucumberTestEngine()))
                  .execute(request(session, ids), recorder));
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    return recorder.outcomesOf(listed);
  }

  /**
   * Has Cucumber's engine discover nothing, which loads what it links to.
   *
   * @throws LinkageError if a library does not fit it
   */
  public static void link() {
    new CucumberTestEngine()
        .discover(
            LauncherDiscoveryRequestBuilder.request()
                .enableImplicitConfigurationParameters(false)
                .build(),
            UniqueId.forEngine("cucumber"));
  }

  private static LauncherConfig sealed(CucumberTestEngine engine) {
    return LauncherConfig.builder()
        .enableTestEngineAutoRegistration(false)
        .enableTestExecutionListenerAutoRegistration(false)
        .enablePostDiscoveryFilterAutoRegistration(false)
        .enableLauncherSessionListenerAutoRegistration(false)
        .enableLauncherDiscoveryListenerAutoRegistration(false)
        .addTestEngines(engine)
        .build();
  }

  private LauncherDiscoveryRequest request(Session session, Set<String> ids) {
    return LauncherDiscoveryRequestBuilder.request()
        .enableImplicitConfigurationParameters(false)
        .configurationParameter(Constants.EXECUTION_DRY_RUN_PROPERTY_NAME, "false")
        .configurationParameter(Constants.PARALLEL_EXECUTION_ENABLED_PROPERTY_NAME, "false")
        .configurationParameter(Constants.PLUGIN_PUBLISH_ENABLED_PROPERTY_NAME, "false")
        .configurationParameter(Constants.PLUGIN_PUBLISH_QUIET_PROPERTY_NAME, "true")
        .configurationParameter(Constants.GLUE_PROPERTY_NAME, Runner.class.getPackageName())
        .configurationParameter(
            Constants.OBJECT_FACTORY_PROPERTY_NAME, DefaultObjectFactory.class.getName())
        .selectors(DiscoverySelectors.selectUri(catalogue.root()))
        .filters(
            (PostDiscoveryFilter)
                descriptor ->
                    FilterResult.includedIf(
                        descriptor.isContainer()
                            || scenario(session, descriptor)
                                .map(s -> ids.contains(s.id()))
                                .orElse(false)))
        .build();
  }

  private static Optional<ScenarioEntry> scenario(Session session, TestDescriptor descriptor) {
    return descriptor.getSource().flatMap(source -> at(session, source));
  }

  private static Optional<ScenarioEntry> at(Session session, TestSource source) {
    if (source instanceof ClasspathResourceSource resource) {
      return resource
          .getPosition()
          .flatMap(
              p -> session.at("classpath:" + resource.getClasspathResourceName(), p.getLine()));
    }
    if (source instanceof FileSource file) {
      URI uri = file.getFile().toURI();
      return file.getPosition().flatMap(p -> session.at(uri.toString(), p.getLine()));
    }
    return Optional.empty();
  }

  /** Records what the engine reports of each scenario. */
  private static final class Recorder implements TestExecutionListener {
    private final Session session;
    private final Watcher watcher;
    private final List<Outcome> outcomes = new ArrayList<>();

    Recorder(Session session, Watcher watcher) {
      this.session = session;
      this.watcher = watcher;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
      scenario(test)
          .ifPresent(
              scenario -> {
                session.approach(scenario);
                watcher.started(scenario);
              });
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      scenario(test)
          .ifPresent(
              scenario -> {
                Outcome outcome = session.end(scenario, result.getThrowable());
                outcomes.add(outcome);
                watcher.finished(outcome);
              });
    }

    private Optional<ScenarioEntry> scenario(TestIdentifier test) {
      return test.isTest() ? test.getSource().flatMap(s -> at(session, s)) : Optional.empty();
    }

    List<Outcome> outcomesOf(List<ScenarioEntry> listed) {
      List<Outcome> all = new ArrayList<>(outcomes);
      Set<String> finished = outcomes.stream().map(Outcome::scenario).collect(Collectors.toSet());
      for (ScenarioEntry scenario : listed) {
        if (!finished.contains(scenario.id())) {
          all.add(Outcome.notRun(scenario.id(), session.subject()));
        }
      }
      return List.copyOf(all);
    }
  }
}

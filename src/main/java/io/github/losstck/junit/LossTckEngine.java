package io.github.losstck.junit;

import io.github.losstck.Candidates;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.DiscoveryIssue.Severity;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.discovery.EngineDiscoveryRequestResolver;

/** Finds classes with {@link LossTck}, and certifies the provider that each names. */
public final class LossTckEngine implements TestEngine {
  /** Names this engine in unique ids. */
  static final String ID = "loss-tck";

  private static final EngineDiscoveryRequestResolver<TestDescriptor> RESOLVER =
      EngineDiscoveryRequestResolver.builder()
          .addClassContainerSelectorResolver(LossTckEngine::isCandidate)
          .addSelectorResolver(new SuiteResolver())
          .build();

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
    EngineDescriptor root = new EngineDescriptor(uniqueId, "loss-tck");
    RESOLVER.resolve(request, root);
    SuiteResolver.keepSelected(request, root);
    root.getChildren().forEach(child -> informOf((SuiteDescriptor) child, request, uniqueId));
    return root;
  }

  /** A class that is not registered is certified, but was not checked when it was compiled. */
  private static void informOf(
      SuiteDescriptor suite, EngineDiscoveryRequest request, UniqueId engine) {
    try {
      Candidates.registrationMissingOf(suite.annotation().value())
          .map(line -> DiscoveryIssue.builder(Severity.INFO, line).source(suite.getSource()))
          .ifPresent(i -> request.getDiscoveryListener().issueEncountered(engine, i.build()));
    } catch (RuntimeException | LinkageError e) {
      // a provider that cannot be loaded fails its own class when that is run
    }
  }

  @Override
  public void execute(ExecutionRequest request) {
    TestDescriptor root = request.getRootTestDescriptor();
    request.getEngineExecutionListener().executionStarted(root);
    for (TestDescriptor child : root.getChildren()) {
      new SuiteExecution((SuiteDescriptor) child, request.getEngineExecutionListener()).run();
    }
    request.getEngineExecutionListener().executionFinished(root, TestExecutionResult.successful());
  }

  /** Returns whether a class asks for certification. */
  static boolean isCandidate(Class<?> type) {
    return AnnotationSupport.isAnnotated(type, LossTck.class);
  }
}

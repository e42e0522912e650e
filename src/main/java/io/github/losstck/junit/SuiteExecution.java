package io.github.losstck.junit;

import io.github.losstck.Candidate;
import io.github.losstck.Candidates;
import io.github.losstck.Certification;
import io.github.losstck.Certified;
import io.github.losstck.ClassPathException;
import io.github.losstck.Progress;
import io.github.losstck.ProviderException;
import io.github.losstck.UsageException;
import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.junit.SuiteDescriptor.ScenarioNode;
import io.github.losstck.libraries.Clash;
import io.github.losstck.report.Evidence;
import io.github.losstck.report.ReportException;
import io.github.losstck.report.ReportFolder;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spec.Register;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Reason;
import io.github.losstck.verdict.Reproduction;
import io.github.losstck.verdict.Subject;
import io.github.losstck.verdict.Verdict;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Certifies the provider of one class, and reports each scenario as a test. */
final class SuiteExecution implements Progress {
  private static final Clash CLASH = Clash.on(SuiteExecution.class.getClassLoader());

  private final SuiteDescriptor suite;
  private final EngineExecutionListener listener;
  private final Map<String, ScenarioNode> nodes;
  private final Set<TestDescriptor> open = new HashSet<>();
  private final String classPath;
  private boolean shown;

  SuiteExecution(SuiteDescriptor suite, EngineExecutionListener listener) {
    this.suite = suite;
    this.listener = listener;
    this.classPath = TestClassPath.option(suite.annotation().value());
    this.nodes =
        suite.scenarios().stream()
            .collect(
                Collectors.toMap(n -> key(n.scenario().id(), n.subject()), Function.identity()));
  }

  /** Runs the class; whatever happens ends it with a result. */
  void run() {
    listener.executionStarted(suite);
    TestExecutionResult result;
    try {
      suite.problem().ifPresent(SuiteExecution::raise);
      result = certify();
    } catch (ProviderException | UsageException | ReportException | ClassPathException e) {
      result = failed(Reason.of(e));
    } catch (Throwable e) { // checked exceptions too: a provider may throw them unannounced
      result = CLASH.behind(e).map(SuiteExecution::failed).orElse(TestExecutionResult.failed(e));
    }
    suite.getChildren().forEach(this::close);
    listener.executionFinished(suite, result);
  }

  private static void raise(LinkageError problem) {
    throw problem;
  }

  private static TestExecutionResult failed(String line) {
    return TestExecutionResult.failed(withoutTrace(new AssertionFailedError(line)));
  }

  private TestExecutionResult certify() {
    Candidate candidate = Candidates.of(suite.annotation().value());
    ReportFolder folder =
        ReportFolder.prepare(Path.of(suite.annotation().reports()), candidate.identity());
    try {
      Certified certified =
          Certification.of(candidate)
              .profiles(suite.profiles())
              .levels(suite.levels())
              .scenarios(partOfTheSuite())
              .effort(suite.annotation().effort())
              .progress(this)
              .run();
      write(certified, folder);
      return result(certified);
    } finally {
      candidate.close();
    }
  }

  private static void write(Certified certified, ReportFolder folder) {
    folder.write(
        Evidence.of(
            certified.certificate(),
            certified.outcomes(),
            Catalogue.ofKit().scenarios(),
            Register.load()),
        true);
  }

  /** Names the scenarios to run where unique ids left some of them out. */
  private Set<String> partOfTheSuite() {
    return suite.isWhole()
        ? Set.of()
        : nodes.values().stream().map(n -> n.scenario().id()).collect(Collectors.toSet());
  }

  /** A verdict that no single scenario shows, such as that nothing was passed, fails the class. */
  private TestExecutionResult result(Certified certified) {
    if (certified.certificate().verdict() == Verdict.CONFORMS || shown) {
      return TestExecutionResult.successful();
    }
    return failed(certified.certificate().words());
  }

  @Override
  public void begins(ScenarioEntry scenario, Subject subject) {
    ScenarioNode node = nodes.get(key(scenario.id(), subject));
    if (node != null) {
      openParents(node);
      listener.executionStarted(node);
    }
  }

  @Override
  public void finished(Outcome outcome) {
    ScenarioNode node = nodes.get(key(outcome.scenario(), outcome.subject()));
    if (node != null) {
      TestExecutionResult result = result(outcome, node.scenario().obligation());
      shown |= result.getStatus() == TestExecutionResult.Status.FAILED;
      listener.executionFinished(node, result);
    }
  }

  private TestExecutionResult result(Outcome outcome, Obligation obligation) {
    String detail = Reproduction.with(outcome.detail(), classPath);
    return switch (outcome.status()) {
      case PASSED -> TestExecutionResult.successful();
      case NOT_CLAIMED, EXCLUDED, NOT_OBSERVABLE, UNCERTAIN -> aborted(detail);
      default ->
          obligation == Obligation.MUST || outcome.status().alwaysBinds()
              ? failed("\n" + detail)
              : aborted(obligation + ": " + detail);
    };
  }

  private static TestExecutionResult aborted(String why) {
    return TestExecutionResult.aborted(withoutTrace(new TestAbortedException(why)));
  }

  /** The facts are in the message; where in the kit they were found helps nobody. */
  private static <T extends Throwable> T withoutTrace(T throwable) {
    throwable.setStackTrace(new StackTraceElement[0]);
    return throwable;
  }

  private void openParents(TestDescriptor descriptor) {
    descriptor
        .getParent()
        .filter(parent -> parent != suite && open.add(parent))
        .ifPresent(
            parent -> {
              openParents(parent);
              listener.executionStarted(parent);
            });
  }

  /** Finishes what was opened; what was not, the provider does not declare. */
  private void close(TestDescriptor descriptor) {
    if (open.contains(descriptor)) {
      descriptor.getChildren().forEach(this::close);
      listener.executionFinished(descriptor, TestExecutionResult.successful());
    } else if (descriptor.isContainer()) {
      listener.executionSkipped(
          descriptor, "not run: see the failure of the class, or the declarations");
    }
  }

  private static String key(String scenario, Subject subject) {
    return subject + " " + scenario;
  }
}

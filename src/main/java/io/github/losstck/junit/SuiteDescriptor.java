package io.github.losstck.junit;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;
import io.github.losstck.verdict.Selection;
import io.github.losstck.verdict.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.ClasspathResourceSource;
import org.junit.platform.engine.support.descriptor.FilePosition;

/** Describes a class with {@link LossTck}: below it subjects, features and scenarios. */
final class SuiteDescriptor extends AbstractTestDescriptor {
  private final Class<?> type;
  private final LossTck annotation;
  private final int size;
  private final Optional<LinkageError> problem;

  private SuiteDescriptor(
      UniqueId parent,
      Class<?> type,
      List<ScenarioEntry> scenarios,
      Optional<LinkageError> problem) {
    super(parent.append("class", type.getName()), type.getSimpleName(), ClassSource.from(type));
    this.type = type;
    this.annotation = type.getAnnotation(LossTck.class);
    this.problem = problem;
    for (Subject subject : Subject.values()) {
      addSubject(subject, scenarios);
    }
    this.size = scenarios().size();
  }

  /** Describes a class; without scenarios where no library here can read the features. */
  static SuiteDescriptor of(UniqueId parent, Class<?> type) {
    try {
      List<ScenarioEntry> scenarios = Catalogue.ofKit().scenarios();
      return new SuiteDescriptor(parent, type, scenarios, Optional.empty());
    } catch (LinkageError e) {
      return new SuiteDescriptor(parent, type, List.of(), Optional.of(e));
    }
  }

  /** Returns what kept the features from being read. */
  Optional<LinkageError> problem() {
    return problem;
  }

  /** A class without scenarios is kept, so that it can fail. */
  @Override
  public boolean mayRegisterTests() {
    return problem.isPresent();
  }

  /** Returns whether no scenario was taken away since the class was resolved. */
  boolean isWhole() {
    return scenarios().size() == size;
  }

  private void addSubject(Subject subject, List<ScenarioEntry> scenarios) {
    Node node = new Node(getUniqueId().append("subject", subject.word()), subject.word());
    Selection selection = Selection.of(profiles(), levels(), Set.of());
    for (ScenarioEntry scenario : scenarios) {
      if (scenario.asks(subject.precision()) && selection.includes(scenario)) {
        Node feature = node.child("feature", scenario.feature());
        feature.addChild(new ScenarioNode(feature.getUniqueId(), scenario, subject));
      }
    }
    if (!node.getChildren().isEmpty()) {
      addChild(node);
    }
  }

  Class<?> testClass() {
    return type;
  }

  LossTck annotation() {
    return annotation;
  }

  Set<Profile> profiles() {
    return Arrays.stream(annotation.profiles()).collect(Collectors.toSet());
  }

  Set<Level> levels() {
    return Arrays.stream(annotation.levels()).collect(Collectors.toSet());
  }

  /** Returns the scenarios that are left after selection. */
  List<ScenarioNode> scenarios() {
    return getDescendants().stream()
        .filter(ScenarioNode.class::isInstance)
        .map(ScenarioNode.class::cast)
        .toList();
  }

  @Override
  public Type getType() {
    return Type.CONTAINER;
  }

  /** Describes a subject or a feature. */
  static final class Node extends AbstractTestDescriptor {
    Node(UniqueId id, String name) {
      super(id, name);
    }

    Node child(String segment, String name) {
      UniqueId id = getUniqueId().append(segment, name);
      Optional<? extends TestDescriptor> known =
          getChildren().stream().filter(c -> c.getUniqueId().equals(id)).findFirst();
      if (known.isPresent()) {
        return (Node) known.get();
      }
      Node child = new Node(id, name);
      addChild(child);
      return child;
    }

    @Override
    public Type getType() {
      return Type.CONTAINER;
    }
  }

  /** Describes a scenario for one subject. */
  static final class ScenarioNode extends AbstractTestDescriptor {
    private final ScenarioEntry scenario;
    private final Subject subject;

    ScenarioNode(UniqueId parent, ScenarioEntry scenario, Subject subject) {
      super(
          parent.append("scenario", scenario.id()),
          scenario.name() + " [" + scenario.id() + ", " + subject.word() + "]",
          ClasspathResourceSource.from(
              scenario.resource().replaceFirst("^classpath:", ""),
              FilePosition.from(scenario.line())));
      this.scenario = scenario;
      this.subject = subject;
    }

    ScenarioEntry scenario() {
      return scenario;
    }

    Subject subject() {
      return subject;
    }

    @Override
    public Type getType() {
      return Type.TEST;
    }
  }
}

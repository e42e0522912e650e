package io.github.losstck.junit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** Resolves classes with {@link LossTck}, and the unique ids below them. */
final class SuiteResolver implements SelectorResolver {
  @Override
  public Resolution resolve(ClassSelector selector, Context context) {
    Class<?> type = selector.getJavaClass();
    if (!LossTckEngine.isCandidate(type)) {
      return Resolution.unresolved();
    }
    return context
        .addToParent(parent -> Optional.of(SuiteDescriptor.of(parent.getUniqueId(), type)))
        .map(suite -> Resolution.match(Match.exact(suite)))
        .orElseGet(Resolution::unresolved);
  }

  @Override
  public Resolution resolve(UniqueIdSelector selector, Context context) {
    List<UniqueId.Segment> segments = selector.getUniqueId().getSegments();
    if (segments.size() < 2 || !segments.get(0).getValue().equals(LossTckEngine.ID)) {
      return Resolution.unresolved();
    }
    return ReflectionSupport.tryToLoadClass(segments.get(1).getValue())
        .toOptional()
        .map(
            type -> {
              Set<DiscoverySelector> whole = Set.of(DiscoverySelectors.selectClass(type));
              return Resolution.selectors(whole);
            })
        .orElseGet(Resolution::unresolved);
  }

  /** Takes away what unique ids leave out, since a class is resolved with all its scenarios. */
  static void keepSelected(EngineDiscoveryRequest request, TestDescriptor root) {
    Set<UniqueId> ids =
        request.getSelectorsByType(UniqueIdSelector.class).stream()
            .map(UniqueIdSelector::getUniqueId)
            .filter(id -> id.hasPrefix(root.getUniqueId()))
            .collect(Collectors.toSet());
    Set<String> whole =
        request.getSelectorsByType(ClassSelector.class).stream()
            .map(ClassSelector::getClassName)
            .collect(Collectors.toSet());
    if (ids.isEmpty()) {
      return;
    }
    for (TestDescriptor suite : Set.copyOf(root.getChildren())) {
      if (!whole.contains(((SuiteDescriptor) suite).testClass().getName())) {
        keep(suite, ids);
      }
    }
  }

  private static void keep(TestDescriptor descriptor, Set<UniqueId> ids) {
    if (ids.stream().anyMatch(id -> descriptor.getUniqueId().hasPrefix(id))) {
      return;
    }
    if (ids.stream().noneMatch(id -> id.hasPrefix(descriptor.getUniqueId()))) {
      descriptor.removeFromHierarchy();
      return;
    }
    Set.copyOf(descriptor.getChildren()).forEach(child -> keep(child, ids));
  }
}

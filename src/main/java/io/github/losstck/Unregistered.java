package io.github.losstck;

import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Provider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds providers that have {@link Provider} and are registered nowhere: they were compiled without
 * the annotation processor, which from JDK 23 on no compiler calls unasked.
 */
final class Unregistered {
  private static final String DESCRIPTOR = Provider.class.descriptorString();

  private final List<Class<? extends LossProvider>> types;
  private final List<String> tooNew = new ArrayList<>();

  /**
   * Looks through all class files within reach of a loader, and loads those that qualify.
   *
   * @param loader of the classes
   * @param isKnown tells which of them are registered
   * @param listed the names in services files, whether they can be loaded or not
   */
  Unregistered(ClassLoader loader, Predicate<Class<?>> isKnown, Set<String> listed) {
    types =
        ClassFiles.containing(DESCRIPTOR, ClassPath.entries(loader)).stream()
            .<Class<? extends LossProvider>>flatMap(name -> load(name, loader).stream())
            .filter(type -> isAnnotated(type) && !isKnown.test(type))
            .toList();
    tooNew.removeAll(listed);
  }

  /** Says of each in one line what is wrong, and what to do. */
  List<String> problems() {
    return Stream.concat(
            types.stream().map(Unregistered::words),
            tooNew.stream().map(name -> name + ": " + Guard.newer()))
        .toList();
  }

  /** Says what is wrong with the one that has a name. */
  Optional<String> named(String name) {
    return types.stream()
        .filter(type -> nameOf(type).equals(name))
        .findFirst()
        .map(Unregistered::words);
  }

  private static String nameOf(Class<? extends LossProvider> type) {
    try {
      return Introduction.of(type).identity().name();
    } catch (ProviderException e) {
      return type.getSimpleName(); // as one that is registered and breaks
    }
  }

  /** Returns whether a class is annotated itself; what it inherits registers another. */
  static boolean isAnnotated(Class<?> type) {
    return Arrays.stream(type.getDeclaredAnnotations()).anyMatch(Provider.class::isInstance);
  }

  /** Says in one line what is wrong with such a class, and what to do. */
  static String words(Class<?> type) {
    return type.getName()
        + " has @Provider and is not registered, since no annotation processor ran when it was"
        + " compiled; compile it with -proc:full (in Maven, maven.compiler.proc=full) and, where"
        + " there is a processor path, with loss-tck on it, or name the class";
  }

  private Optional<Class<? extends LossProvider>> load(String name, ClassLoader loader) {
    try {
      Class<?> type = Class.forName(name, false, loader);
      return LossProvider.class.isAssignableFrom(type)
          ? Optional.of(type.asSubclass(LossProvider.class))
          : Optional.empty();
    } catch (UnsupportedClassVersionError e) {
      tooNew.add(name);
      return Optional.empty();
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty(); // naming the class says what is wrong with it
    }
  }
}

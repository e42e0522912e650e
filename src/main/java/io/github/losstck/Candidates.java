package io.github.losstck;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.github.losstck.spi.LossProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the providers on a class path, by the name they give themselves or by class.
 *
 * <p>Providers are found as a service, {@code
 * META-INF/services/io.github.losstck.spi.LossProvider}. One that breaks is set aside and hinders
 * none of the others.
 */
public final class Candidates {
  private final ClassLoader loader;
  private final Set<Class<? extends LossProvider>> registered;
  private final Set<String> listed;
  private final Map<String, List<Introduction>> byName;
  private final List<ProviderException> broken = new ArrayList<>();
  private final Map<String, ProviderException> brokenByDefaultName = new TreeMap<>();

  private Candidates(ClassLoader loader) {
    this.loader = loader;
    List<Introduction> introduced = new ArrayList<>();
    Services services = new Services(loader, broken);
    registered = services.types();
    listed = services.names();
    for (Class<? extends LossProvider> type : registered) {
      try {
        introduced.add(Introduction.of(type));
      } catch (ProviderException e) {
        broken.add(e);
        brokenByDefaultName.put(type.getSimpleName(), e);
      }
    }
    byName =
        introduced.stream().collect(groupingBy(i -> i.identity().name(), TreeMap::new, toList()));
  }

  /**
   * Looks for providers.
   *
   * @param loader of the classes
   * @return those that register themselves as a service
   */
  public static Candidates on(ClassLoader loader) {
    return new Candidates(loader);
  }

  /**
   * Prepares the provider of a class to be examined, whatever others are on the class path and
   * whatever they are called.
   *
   * @param type of the provider
   * @return the provider with what it said of itself
   * @throws ProviderException if it breaks
   */
  public static Candidate of(Class<? extends LossProvider> type) {
    return Introduction.of(type).candidate(type.getName());
  }

  /** Returns the names of the providers found, sorted. */
  public List<String> names() {
    return List.copyOf(byName.keySet());
  }

  /**
   * Returns what is wrong with the providers that were set aside, or that have {@link
   * io.github.losstck.spi.Provider} and are not registered; one line each.
   */
  public List<String> problems() {
    return problems(unregistered());
  }

  private List<String> problems(Unregistered unregistered) {
    return Stream.concat(
            broken.stream().map(Throwable::getMessage), unregistered.problems().stream())
        .toList();
  }

  private Unregistered unregistered() {
    return new Unregistered(
        loader, type -> registered.contains(type) || listed.contains(type.getName()), listed);
  }

  /**
   * Returns what to do about a class that has {@link io.github.losstck.spi.Provider} and is not
   * registered, in one line: it can be named by its class alone.
   *
   * @param type of a provider
   * @return nothing if it is registered, or never was to be
   */
  public static Optional<String> registrationMissingOf(Class<? extends LossProvider> type) {
    List<ProviderException> broken = new ArrayList<>();
    Services services = new Services(type.getClassLoader(), broken);
    if (!Unregistered.isAnnotated(type) || services.types().contains(type)) {
      return Optional.empty();
    }
    return services.names().contains(type.getName())
        ? broken.stream().map(Throwable::getMessage).findFirst()
        : Optional.of(Unregistered.words(type));
  }

  /**
   * Prepares one provider to be examined, and asks it what it offers.
   *
   * @param nameOrClass its name, or the name of its class
   * @return the provider with what it said of itself
   * @throws UsageException if there is none or more than one; the line lists the names known
   * @throws ProviderException if it breaks
   */
  public Candidate named(String nameOrClass) {
    List<Introduction> found = byName.getOrDefault(nameOrClass, List.of());
    if (found.size() > 1) {
      throw ambiguous(nameOrClass, found);
    }
    if (found.size() == 1 && isAnotherClass(nameOrClass, found.get(0))) {
      throw new UsageException(
          "provider '"
              + nameOrClass
              + "': is a class, and the name that "
              + found.get(0).type().getName()
              + " gives itself; rename the latter, or take it off the class path");
    }
    return (found.isEmpty() ? byClass(nameOrClass) : found.get(0)).candidate(nameOrClass);
  }

  private Introduction byClass(String name) {
    Class<?> type;
    try {
      type = Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw unknown(name);
    } catch (LinkageError e) {
      throw Guard.unloadable(name, e);
    }
    if (!LossProvider.class.isAssignableFrom(type)) {
      throw new UsageException(
          "class " + name + ": is not a LossProvider; implement " + LossProvider.class.getName());
    }
    return Introduction.of(type.asSubclass(LossProvider.class));
  }

  /** Returns whether a provider bears the name of a class that is not its own. */
  private boolean isAnotherClass(String name, Introduction found) {
    try {
      return Class.forName(name, false, loader) != found.type();
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  private static UsageException ambiguous(String name, List<Introduction> found) {
    String classes = found.stream().map(i -> i.type().getName()).sorted().collect(joining(", "));
    return new UsageException(
        "provider '" + name + "': the name is taken by " + classes + "; name one by its class");
  }

  /** A provider that broke before it told its name would have had its simple class name. */
  private RuntimeException unknown(String name) {
    if (brokenByDefaultName.containsKey(name)) {
      return brokenByDefaultName.get(name);
    }
    Unregistered unregistered = unregistered();
    return new UsageException(
        "provider '"
            + name
            + "': "
            + unregistered.named(name).orElseGet(() -> isNone(problems(unregistered))));
  }

  private String isNone(List<String> problems) {
    String known = byName.isEmpty() ? "none was found" : "known: " + String.join(", ", names());
    String aside = problems.isEmpty() ? "" : "; set aside: " + String.join(" | ", problems);
    return "no provider has this name or class ("
        + known
        + "); name one of these, or your class, as in com.acme.AcmeProvider, with --class-path"
        + " where it is"
        + aside;
  }
}

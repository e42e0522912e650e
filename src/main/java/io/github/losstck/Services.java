package io.github.losstck;

import io.github.losstck.spi.LossProvider;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/** Reads which classes register themselves as providers, past those that are broken. */
final class Services {
  private final ClassLoader loader;
  private final List<ProviderException> broken;

  Services(ClassLoader loader, List<ProviderException> broken) {
    this.loader = loader;
    this.broken = broken;
  }

  /** Returns the classes, none of them initialised, in the order in which they are found. */
  Set<Class<? extends LossProvider>> types() {
    Set<Class<? extends LossProvider>> types = new LinkedHashSet<>();
    Iterator<ServiceLoader.Provider<LossProvider>> providers =
        ServiceLoader.load(LossProvider.class, loader).stream().iterator();
    String lastProblem = null;
    while (true) {
      try {
        if (!providers.hasNext()) {
          return types;
        }
        types.add(providers.next().type());
        lastProblem = null;
      } catch (ServiceConfigurationError | LinkageError e) {
        String problem = Guard.describe(e);
        if (problem.equals(lastProblem)) {
          return types; // the loader does not get past this one
        }
        lastProblem = problem;
        broken.add(unreadable(e));
      }
    }
  }

  private static ProviderException unreadable(Throwable e) {
    return new ProviderException(
        "META-INF/services: "
            + Guard.describe(e)
            + "; mend the services file, or take its jar off the class path",
        e);
  }
}

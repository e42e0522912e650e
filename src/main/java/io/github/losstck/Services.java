package io.github.losstck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import io.github.losstck.spi.LossProvider;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/** Reads which classes register themselves as providers, past those that are broken. */
final class Services {
  private static final String FILE = "META-INF/services/" + LossProvider.class.getName();

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

  /**
   * Returns the names of the classes that services files list, those among them that break too.
   * What cannot be read lists none: {@link #types()} says what is wrong with it.
   */
  Set<String> names() {
    return files()
        .flatMap(file -> text(file).lines())
        .map(line -> line.replaceFirst("#.*", "").strip())
        .collect(toSet());
  }

  private Stream<URL> files() {
    try {
      return Collections.list(loader.getResources(FILE)).stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static String text(URL file) {
    try {
      URLConnection connection = file.openConnection();
      connection.setUseCaches(false); // as ServiceLoader does: the jar is not kept open
      try (InputStream in = connection.getInputStream()) {
        return new String(in.readAllBytes(), UTF_8);
      }
    } catch (IOException e) {
      return "";
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

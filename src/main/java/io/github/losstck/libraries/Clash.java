package io.github.losstck.libraries;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Names the libraries on the class path that do not fit the kit, once something has broken. Other
 * versions than the kit's are no fault in themselves, and many do: nothing is refused beforehand.
 */
public final class Clash {
  private static final String KIT = "io.github.losstck.";

  private final ClassLoader loader;

  private Clash(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * Looks at the libraries that a class loader finds.
   *
   * @param loader of the kit and its libraries
   * @return what to ask when something breaks
   */
  public static Clash on(ClassLoader loader) {
    return new Clash(loader);
  }

  /**
   * Explains why the kit, or a library of it, could not link to another.
   *
   * @param thrown by the kit
   * @return place, problem and remedy in one line; empty where no error of linking is behind it,
   *     where it arose elsewhere, such as in a provider, or where all libraries are the kit's own
   */
  public Optional<String> behind(Throwable thrown) {
    return linkageError(thrown)
        .filter(Clash::isOfTheKit)
        .flatMap(
            error ->
                line(l -> mentions(error, l.family()))
                    .or(() -> line(l -> true))
                    .map(words -> words + " (" + summary(error) + ")"));
  }

  /**
   * Explains why nothing was run that should have been, though no error says so.
   *
   * @return place, problem and remedy in one line; empty where all libraries are the kit's own
   */
  public Optional<String> behindNothing() {
    return line(l -> true);
  }

  private Optional<String> line(Predicate<Library> suspected) {
    List<Library> others =
        Arrays.stream(Library.values()).filter(suspected.and(this::isAnother)).toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of("class path: loss-tck needs " + found(others) + "; pin " + boms(others));
  }

  private boolean isAnother(Library library) {
    return library.found(loader).filter(v -> !v.equals(library.version())).isPresent();
  }

  private String found(List<Library> others) {
    return others.stream()
        .map(l -> l.artifact() + " " + l.version() + " and finds " + l.found(loader).orElse("none"))
        .collect(joining(", "));
  }

  private static String boms(List<Library> others) {
    return others.stream().map(l -> l.family().bom()).distinct().collect(joining(" and "))
        + ", in Maven as the first import of dependencyManagement, with no versions beside it";
  }

  private static Optional<LinkageError> linkageError(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .limit(50) // causes may run in circles
        .filter(LinkageError.class::isInstance)
        .map(LinkageError.class::cast)
        .findFirst();
  }

  /** The code that could not link is the first on the stack below the JDK's. */
  private static boolean isOfTheKit(LinkageError error) {
    return Arrays.stream(error.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(c -> !c.startsWith("java.") && !c.startsWith("jdk."))
        .findFirst()
        .filter(c -> c.startsWith(KIT) || familyOf(c).isPresent())
        .isPresent();
  }

  private static Optional<Family> familyOf(String className) {
    return Arrays.stream(Family.values())
        .filter(f -> className.startsWith(f.packages()))
        .findFirst();
  }

  private static boolean mentions(LinkageError error, Family family) {
    return summary(error).replace('/', '.').contains(family.packages());
  }

  private static String summary(LinkageError error) {
    return error.getClass().getSimpleName() + ": " + error.getMessage();
  }
}

package io.github.losstck;

import java.util.function.Supplier;

/** Calls the code of a provider, whatever it throws, and words what went wrong. */
final class Guard {
  private static final int LONGEST_MESSAGE = 300;

  private Guard() {}

  /**
   * Calls a provider.
   *
   * @param place the class of the provider
   * @param what is called, as in {@code identity()}
   * @param call of it
   * @return what it returns, never null
   * @throws ProviderException if it throws anything, or returns null
   */
  static <T> T ask(String place, String what, Supplier<T> call) {
    T answer;
    try {
      answer = call.get();
    } catch (Throwable thrown) { // errors too: a provider is not trusted to throw exceptions only
      throw broke(place, what + " threw", thrown);
    }
    if (answer == null) {
      throw new ProviderException(
          "provider " + place + ": " + what + " returned null; return a value", null);
    }
    return answer;
  }

  /** Words a throwable in one line: place, problem, remedy. */
  static ProviderException broke(String place, String problem, Throwable thrown) {
    return new ProviderException(
        "provider " + place + ": " + problem + " " + describe(thrown) + "; mend the provider",
        thrown);
  }

  /** Words why a class cannot be loaded; one that is newer than this Java is not to be mended. */
  static ProviderException unloadable(String type, LinkageError thrown) {
    return thrown instanceof UnsupportedClassVersionError
        ? new ProviderException("provider " + type + ": " + newer(), thrown)
        : broke(type, "the class cannot be loaded:", thrown);
  }

  /** Says what to do about a class that a later Java has compiled. */
  static String newer() {
    int version = Runtime.version().feature();
    return "the class was compiled for a later Java than this one, which is "
        + version
        + "; run with the later one, or compile it with --release "
        + version;
  }

  /** Describes a throwable in one line, even one whose own description throws. */
  static String describe(Throwable thrown) {
    String message;
    try {
      message = thrown.getMessage();
    } catch (Throwable worse) {
      message = null;
    }
    String name = thrown.getClass().getName();
    if (message == null || message.isBlank()) {
      return name;
    }
    String line = message.strip().replaceAll("\\s+", " ");
    String cut =
        line.length() > LONGEST_MESSAGE ? line.substring(0, LONGEST_MESSAGE) + "..." : line;
    return name + " (" + cut + ")";
  }
}

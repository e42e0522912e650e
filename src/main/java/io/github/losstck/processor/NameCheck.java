package io.github.losstck.processor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Refuses a name that another provider has: none would be found by it. */
final class NameCheck {
  private final Map<String, String> classes = new HashMap<>();

  /** Notes a provider that is registered already. */
  void know(Annotated annotated) {
    annotated.name().ifPresent(name -> classes.putIfAbsent(name, annotated.binaryName()));
  }

  /** Notes a provider, and says who has its name. */
  Optional<Message> check(Annotated annotated) {
    know(annotated);
    return annotated
        .name()
        .filter(name -> !annotated.binaryName().equals(classes.get(name)))
        .map(
            name ->
                new Message(
                    ErrorCode.LT48,
                    annotated.place("name"),
                    "the name '" + name + "' is that of " + classes.get(name) + " too",
                    "give one of them another"));
  }
}

package io.github.losstck.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses annotations that name what is no entry, an entry twice, or nothing. */
final class AnnotationCheck {
  private final Set<String> known;
  private final List<Message> messages = new ArrayList<>();

  AnnotationCheck(List<Stated> register, AnnotatedCode code) {
    known = register.stream().map(Stated::id).collect(Collectors.toSet());
    code.implementations().forEach(this::check);
  }

  List<Message> messages() {
    return messages;
  }

  private void check(Implementation implementation) {
    if (implementation.isAnnotated() && implementation.references().isEmpty()) {
      report(
          ErrorCode.LT03,
          implementation.place(),
          "@Specified names nothing",
          "name an entry or delete it");
    }
    Set<String> seen = new HashSet<>();
    for (EntryReference reference : implementation.references()) {
      if (!known.contains(reference.id())) {
        String problem = "'" + reference.id() + "' is no entry of the register";
        report(
            ErrorCode.LT01,
            reference.place(),
            problem,
            "write an id that 'loss-tck list register' shows");
      } else if (!seen.add(reference.id())) {
        report(
            ErrorCode.LT02,
            reference.place(),
            "'" + reference.id() + "' is named twice",
            "delete one of them");
      }
    }
  }

  private void report(ErrorCode code, Place place, String problem, String remedy) {
    messages.add(new Message(code, place, problem, remedy));
  }
}

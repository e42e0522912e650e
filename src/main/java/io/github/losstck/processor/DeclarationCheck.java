package io.github.losstck.processor;

import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.IllegalDeclarationException;
import java.util.ArrayList;
import java.util.List;

/** Refuses declarations that nothing reads, and those that {@link Declarations} refuses. */
final class DeclarationCheck {
  /** Names the members of the annotation that {@code identity()} returns. */
  static final List<String> IDENTITY = List.of("name", "version", "versionFrom");

  /** Names the members of the annotation that {@code declarations()} returns. */
  static final List<String> DECLARATIONS =
      List.of(
          "precisions",
          "flushesSubnormals",
          "gradients",
          "hardLabelsOnly",
          "maximumRank",
          "concurrent");

  private final Annotated annotated;
  private final List<Message> messages = new ArrayList<>();

  DeclarationCheck(Annotated annotated) {
    this.annotated = annotated;
    checkUnread(ErrorCode.LT39, "declarations", DECLARATIONS);
    checkUnread(ErrorCode.LT40, "identity", IDENTITY);
    checkPrecisions();
    checkRank();
  }

  List<Message> messages() {
    return messages;
  }

  private void checkUnread(ErrorCode code, String method, List<String> members) {
    if (annotated.methods().discard(method)) {
      for (String member : annotated.given(members)) {
        String problem = member + " is not read, since " + method + "() is overridden";
        report(code, member, problem, "say it there, or " + begin(method));
      }
    }
  }

  /** Returns how a method that is overridden can read the annotation all the same. */
  static String begin(String method) {
    return "begin there with LossProvider.super." + method + "()";
  }

  private void checkPrecisions() {
    if (annotated.said("precisions", List.class).filter(p -> p.isEmpty()).isPresent()) {
      report(
          ErrorCode.LT43,
          "precisions",
          "no precision is declared",
          "name one or both, or delete it");
    }
  }

  private void checkRank() {
    annotated.said("maximumRank", Integer.class).ifPresent(this::checkRank);
  }

  private void checkRank(int rank) {
    try {
      Declarations.standard().upToRank(rank);
    } catch (IllegalDeclarationException e) {
      report(ErrorCode.LT44, "maximumRank", e.problem(), e.remedy());
    }
  }

  private void report(ErrorCode code, String member, String problem, String remedy) {
    messages.add(new Message(code, annotated.place(member), problem, remedy));
  }
}

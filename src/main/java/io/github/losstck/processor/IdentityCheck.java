package io.github.losstck.processor;

import io.github.losstck.spi.Identity;
import io.github.losstck.spi.IllegalDeclarationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Refuses names and versions that {@link Identity} refuses, and versions that cannot be told. */
final class IdentityCheck {
  private static final String FIT = "fit";

  private final Annotated annotated;
  private final List<Message> messages = new ArrayList<>();

  IdentityCheck(Annotated annotated) {
    this.annotated = annotated;
    annotated.name().ifPresent(name -> check(ErrorCode.LT46, "name", name, FIT));
    annotated
        .said("version", String.class)
        .ifPresent(v -> check(ErrorCode.LT47, "version", FIT, v));
    annotated.said("versionFrom", TypeMirror.class).ifPresent(this::checkSource);
  }

  List<Message> messages() {
    return messages;
  }

  private void check(ErrorCode code, String member, String name, String version) {
    try {
      new Identity(name, version);
    } catch (IllegalDeclarationException e) {
      report(code, member, e.problem(), e.remedy());
    }
  }

  private void checkSource(TypeMirror source) {
    Optional<String> version = annotated.said("version", String.class).filter(v -> !v.isEmpty());
    if (version.isPresent() && source.getKind() != TypeKind.VOID) {
      report(
          ErrorCode.LT45,
          "versionFrom",
          "both version and versionFrom are given",
          "delete one of them");
    }
    if (source.getKind().isPrimitive() || source.getKind() == TypeKind.ARRAY) {
      String problem = "the manifest of no jar tells the version of " + source;
      report(ErrorCode.LT47, "versionFrom", problem, "name a class of the library under test");
    }
  }

  private void report(ErrorCode code, String member, String problem, String remedy) {
    messages.add(new Message(code, annotated.place(member), problem, remedy));
  }
}

package io.github.losstck.processor;

import javax.annotation.processing.Messager;

/**
 * Says what is wrong with annotated code or with what it is checked against, on one line.
 *
 * @param code which error it is
 * @param place where it can be mended
 * @param problem what is wrong, and at what
 * @param remedy what to do about it
 */
record Message(ErrorCode code, Place place, String problem, String remedy) {
  /** Prints this as an error, at its place. */
  void print(Messager messager) {
    place.print(messager, text());
  }

  /** Returns code, problem and remedy: {@code LT01: …; …}. */
  String text() {
    return (code + ": " + problem + "; " + remedy).replaceAll("\\s*\\R\\s*", " ");
  }
}

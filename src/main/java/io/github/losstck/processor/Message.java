package io.github.losstck.processor;

import javax.annotation.processing.Messager;

/**
 * Says what is wrong with annotated code or with what it is checked against, on one line.
 *
 * @param code {@code LT} and two digits, which keep their meaning: those for implementers are LT30
 *     to LT59, all others of the kit's own check
 * @param place where it can be mended
 * @param problem what is wrong, and at what
 * @param remedy what to do about it
 */
record Message(String code, Place place, String problem, String remedy) {
  /** Prints this as an error, at its place. */
  void print(Messager messager) {
    place.print(messager, text());
  }

  /** Returns code, problem and remedy: {@code LT01: …; …}. */
  String text() {
    return (code + ": " + problem + "; " + remedy).replaceAll("\\s*\\R\\s*", " ");
  }
}

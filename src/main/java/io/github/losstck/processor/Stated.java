package io.github.losstck.processor;

import io.github.losstck.spec.Entry;
import io.github.losstck.spec.Register;
import java.util.List;

/**
 * Is an entry of the register, where it stands.
 *
 * @param entry what the document says
 * @param place of its id in the register
 */
record Stated(Entry entry, Place place) {
  /** Where the sources have what the compiler finds as a resource. */
  static final String RESOURCES = "src/main/resources/";

  static List<Stated> all(Register register) {
    return register.entries().stream()
        .map(e -> new Stated(e, place(register.place(e.id()))))
        .toList();
  }

  /** Returns a place in the register, as the register itself names it. */
  static Place place(String inRegister) {
    return Place.inFile(RESOURCES + inRegister);
  }

  String id() {
    return entry.id();
  }

  String tag() {
    return entry.tag();
  }

  /** Returns id and title. */
  @Override
  public String toString() {
    return id() + " (" + entry.title() + ")";
  }
}

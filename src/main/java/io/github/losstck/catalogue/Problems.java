package io.github.losstck.catalogue;

import io.cucumber.messages.types.Location;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is malformed in one feature file. */
final class Problems {
  private final String path;
  private final List<Problem> found = new ArrayList<>();

  /** Takes the path below the folder of features. */
  Problems(String path) {
    this.path = path;
  }

  void add(Fault fault, Location location, String problem, String remedy) {
    found.add(new Problem(fault, place(location), problem, remedy));
  }

  /** Returns a place in the file, as in {@code features/a.feature:12:5}. */
  String place(Location location) {
    return "features/" + path + ":" + location.getLine() + ":" + location.getColumn().orElse(1L);
  }

  /** Refuses lines of a description that were meant to be something else. */
  void checkProse(Location start, String description) {
    long line = start.getLine();
    for (String text : description.split("\\R", -1)) {
      line++;
      String stripped = text.strip();
      Location at = new Location(line, text.indexOf(stripped) + 1L);
      Prose.suspicion(text)
          .ifPresent(s -> add(Fault.KEYWORD, at, "'" + stripped + "' " + s, "mend or rephrase it"));
    }
  }

  List<Problem> found() {
    return found;
  }
}

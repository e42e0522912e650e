package io.github.losstck.book;

import io.github.losstck.verdict.Worked;
import java.util.List;
import java.util.Optional;

/**
 * Says where an outline puts a cell.
 *
 * @param step index of an assertion
 * @param element its index in the table of the step, in row-major order
 */
record Place(int step, int element) {
  /** Finds the first assertion in which a placeholder is the number, or a number, that is due. */
  static Optional<Place> first(List<Step> steps, String placeholder) {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      int element =
          step.text().endsWith(" should be " + placeholder)
              ? 0
              : step.text().endsWith(" should be")
                  ? step.table().stream().flatMap(List::stream).toList().indexOf(placeholder)
                  : -1;
      if (element >= 0) {
        return Optional.of(new Place(i, element));
      }
    }
    return Optional.empty();
  }

  boolean holds(Worked worked) {
    return worked.step() == step && worked.element() == element;
  }
}

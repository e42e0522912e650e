package io.github.losstck.catalogue;

import io.github.losstck.spi.Precision;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the precisions that steps ask a provider in: both, unless they confine it to one. */
final class PrecisionsAsked {
  private PrecisionsAsked() {}

  static Set<Precision> in(List<String> stepTexts) {
    Set<Precision> asked = EnumSet.allOf(Precision.class);
    asked.removeIf(p -> stepTexts.stream().anyMatch(text -> isConfinedToAnother(text, p)));
    return asked;
  }

  private static boolean isConfinedToAnother(String text, Precision precision) {
    return text.startsWith("the precision is ")
        && !text.equals("the precision is " + precision.word());
  }
}

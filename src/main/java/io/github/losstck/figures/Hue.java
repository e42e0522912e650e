package io.github.losstck.figures;

import java.util.Locale;

/** Tells curves of one picture apart, by colour and by dash. */
enum Hue {
  /** Is a solid line. */
  ONE,
  /** Has long dashes. */
  TWO,
  /** Has dots. */
  THREE;

  /** Returns its classes in the style of the page. */
  String kind() {
    return "curve " + name().toLowerCase(Locale.ROOT);
  }
}

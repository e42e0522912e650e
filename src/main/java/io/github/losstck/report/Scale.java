package io.github.losstck.report;

import java.util.List;

/** Places numbers along an axis. */
interface Scale {
  /** Returns where a number lies in the picture. */
  double of(double value);

  /** Returns the numbers that are written beside the axis. */
  List<Tick> ticks();
}

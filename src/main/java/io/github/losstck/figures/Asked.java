package io.github.losstck.figures;

import io.github.losstck.spi.Precision;
import java.util.Optional;

/**
 * Holds what a provider made of the call of a curve.
 *
 * @param curve that was asked for
 * @param precision of the call
 * @param ordinates that it answered; none if it lacks them
 * @param lack why there are none
 */
record Asked(Curve curve, Precision precision, Optional<Ordinates> ordinates, Optional<Lack> lack) {
  static Asked answered(Curve curve, Precision precision, double[] values) {
    Ordinates ordinates = new Ordinates(values, curve.at().length);
    return new Asked(curve, precision, Optional.of(ordinates), Optional.empty());
  }

  static Asked lacking(Curve curve, Precision precision, Lack lack) {
    return new Asked(curve, precision, Optional.empty(), Optional.of(lack));
  }
}

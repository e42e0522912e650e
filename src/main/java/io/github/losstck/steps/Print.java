package io.github.losstck.steps;

import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.Real;
import io.github.losstck.oracle.Bounds;
import io.github.losstck.oracle.Enclosure;
import io.github.losstck.oracle.Oracle;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import java.math.BigDecimal;
import java.util.List;

/**
 * Asks whether the listing, run in binary32, can have printed certain digits: whether some binary32
 * number both prints as them and is within the tight bound of the exact value for binary32 inputs.
 */
final class Print {
  /**
   * Half a unit of the eighth decimal: the listing's arrays are printed with eight decimals,
   * trailing zeros blanked, so that 0.7914722 stands for 0.79147220.
   */
  private static final BigDecimal HALF_UNIT = new BigDecimal("5e-9");

  private final Operation operation;
  private final Arguments arguments;

  private Print(Operation operation, Arguments arguments) {
    this.operation = operation;
    this.arguments = arguments;
  }

  static Print of(Operation operation, Arguments arguments) {
    return new Print(operation, arguments);
  }

  void requireConsistent(Array<Real> printed) {
    List<Enclosure> truth = Oracle.enclose(operation, arguments);
    List<Bounds> bounds = Oracle.bounds(operation, arguments, truth);
    if (truth.size() != printed.values().size()) {
      throw new SpecificationError(
          "the " + operation.result() + " has " + truth.size() + " elements; print as many");
    }
    for (int i = 0; i < truth.size(); i++) {
      Real digits = printed.values().get(i);
      if (!canPrint(digits, truth.get(i), bounds.get(i))) {
        throw new NotConforming(
            operation.result()
                + Array.place(operation.resultShape(arguments), i)
                + " cannot have been printed as "
                + digits.text()
                + "\n  expected "
                + truth.get(i).high()
                + ", for binary32 inputs\n  allowed  "
                + bounds.get(i).tight());
      }
    }
  }

  /**
   * Tries the binary32 number nearest to the print and two on either side: from 2^-5 up, where
   * every print of the listing lies that is not 0, no number further away prints alike.
   */
  private static boolean canPrint(Real digits, Enclosure truth, Bounds bounds) {
    float nearest = (float) digits.round(Precision.BINARY32);
    float candidate = Math.nextDown(Math.nextDown(nearest));
    for (int i = -2; i <= 2; i++, candidate = Math.nextUp(candidate)) {
      BigDecimal off = new BigDecimal(candidate).subtract(digits.decimal().orElseThrow()).abs();
      double error = Math.abs(candidate - truth.high() - truth.low());
      if (off.compareTo(HALF_UNIT) <= 0 && error + truth.radius() <= bounds.tight()) {
        return true;
      }
    }
    return false;
  }
}

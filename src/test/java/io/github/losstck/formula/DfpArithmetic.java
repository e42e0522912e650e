package io.github.losstck.formula;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.Real;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpField;
import org.apache.commons.math3.dfp.DfpMath;

/** Computes with decimal numbers of 60 digits, three times what the register prints. */
final class DfpArithmetic implements Arithmetic<Dfp> {
  private final DfpField field = new DfpField(60);

  @Override
  public Dfp of(Real value) {
    Dfp denominator = field.newDfp(value.exact().getDenominator().toString());
    return field.newDfp(value.exact().getNumerator().toString()).divide(denominator);
  }

  @Override
  public Dfp of(double value) {
    return field.newDfp(value);
  }

  @Override
  public Dfp add(Dfp a, Dfp b) {
    return a.add(b);
  }

  @Override
  public Dfp subtract(Dfp a, Dfp b) {
    return a.subtract(b);
  }

  @Override
  public Dfp multiply(Dfp a, Dfp b) {
    return a.multiply(b);
  }

  @Override
  public Dfp divide(Dfp a, Dfp b) {
    return a.divide(b);
  }

  @Override
  public Dfp negate(Dfp a) {
    return a.negate();
  }

  @Override
  public Dfp abs(Dfp a) {
    return a.abs();
  }

  @Override
  public Dfp max(Dfp a, Dfp b) {
    return a.lessThan(b) ? b : a;
  }

  @Override
  public Dfp min(Dfp a, Dfp b) {
    return a.lessThan(b) ? a : b;
  }

  @Override
  public Dfp exp(Dfp a) {
    return DfpMath.exp(a);
  }

  @Override
  public Dfp ln(Dfp a) {
    return DfpMath.log(a);
  }

  @Override
  public Dfp log1p(Dfp a) {
    return DfpMath.log(a.add(field.getOne()));
  }

  @Override
  public Dfp power(Dfp a, int n) {
    return DfpMath.pow(a, n);
  }
}

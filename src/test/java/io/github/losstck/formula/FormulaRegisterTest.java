package io.github.losstck.formula;

import static io.github.losstck.arithmetic.Interval.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.arithmetic.Arithmetic;
import io.github.losstck.arithmetic.DecimalArithmetic;
import io.github.losstck.arithmetic.Interval;
import io.github.losstck.arithmetic.Real;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks that the formulas of the document have the values of the register, to its last digit: in
 * proven enclosures, and in decimal numbers that owe nothing to them.
 */
class FormulaRegisterTest {
  private final Givens<Dfp> decimals = given(new DfpArithmetic());
  private final Givens<Interval> intervals = given(new DecimalArithmetic());

  private static <N> Givens<N> given(Arithmetic<N> arithmetic) {
    return new Givens<>(arithmetic)
        .with("x", "0.7 1.2 0.3; 0.4 0.2 0.9; 0.6 0.3 0.4")
        .with("y", "0 1 0; 0 0 1; 1 0 0")
        .with("z", "1/30 28/30 1/30; 1/30 1/30 28/30; 28/30 1/30 1/30")
        .with("flips", "1 1 0 1 1 0 1 0 1 0")
        .with("theta", "0.6")
        .with("epsilon", "0.1")
        .with("K", "3")
        .with("w", "0.7 0.2 0.3")
        .with("p", "0.1 0.9")
        .with("q", "0.01 0.99; 0.2 0.8");
  }

  private void assertPrints(String expected, String formula) {
    List<Interval> enclosed = intervals.evaluate(formula).values();
    List<Dfp> computed = decimals.evaluate(formula).values();
    List<Real> printed = Arrays.stream(expected.split(" ", -1)).map(Real::parse).toList();
    assertEquals(printed.size(), enclosed.size(), formula);
    assertEquals(printed.size(), computed.size(), formula);
    for (int i = 0; i < printed.size(); i++) {
      BigDecimal value = printed.get(i).decimal().orElseThrow();
      BigDecimal halfUnit = printed.get(i).halfUnit();
      assertEquals(YES, enclosed.get(i).within(value, halfUnit), formula + enclosed);
      assertEquals(YES, point(computed.get(i)).within(value, halfUnit), formula + computed);
    }
  }

  private static Interval point(Dfp value) {
    return Interval.point(new BigDecimal(value.toString()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1-3|210 * 0.6^6 0.4^4|0.250822656",
        "1-4|theta^6 (1 - theta)^4|0.0011943936",
        "1-4|prod(flips theta + (1 - flips) (1 - theta))|0.0011943936",
        "1-5|6 ln(theta) + 4 ln(1 - theta)|-6.73011667009256436",
        "1-5|sum(flips ln(theta) + (1 - flips) ln(1 - theta))|-6.73011667009256436",
        "1-6|-6/theta^2 - 4/(1 - theta)^2|-41.6666666666666666667",
        "2-3|-1/30 ln(1/(1 + e^-0.7)) - (1 - 1/30) ln(1 - 1/(1 + e^-0.7))|1.0798527155521245599",
        "X1|210 * 0.5^10|0.205078125",
        "X2|ln(0.28223662346655879171)^6 ln(1 - 0.28223662346655879171)^4|0.049556545039777904180",
        "X2|ln(theta)^6 ln(1 - theta)^4|0.012524754415908263944",
        "X4|ln(1 + e^0.7)|1.1031860488854578932",
        "X4|1.103 - 1.103 * 0.033 + log1p(e^-1.103)|1.3531879481745749587",
        "X5|0.7 - 0.7 * 0.033 + log1p(e^-0.7)|1.0800860488854578932",
        "X5|max(0.7, 0) - 0.7 * 0.03333334 + ln(1 + e^-abs(0.7))|1.0798527108854578932",
        "X6|-ln(0.479)|0.73605468157122181694",
        "X7|-ln(0.497)|0.69916525288550832562",
        "X8|sum([0.5, 0.5] ln([0.5, 0.5]/[0.25, 0.75]))|0.14384103622589046372",
        "X8|sum([0.25, 0.75] ln([0.25, 0.75]/[0.5, 0.5]))|0.13081203594113695913",
        "X9|-1/30 ln(0.7) - 29/30 ln(1 - 0.7)|1.1757295423130292055",
        "X11|-ln(0.497)/ln(2)|1.0086822430998008748",
        "X16|10 ln(1/2)|-6.9314718055994530942",
        "X18|-sum([0.1, 0.9] ln([0.01, 0.99]))|0.46956232086696043387",
        "C10|sum(1/(1 + e^-x[0]))|2.01116",
        "C19|-sum([1/2, 1/4, 1/8, 1/8] ln([1/2, 1/4, 1/8, 1/8])) - 1.75 ln(2)|0.0",
        "C25|ln(14)|2.6390573296152586145",
      })
  void scalars(String id, String formula, String expected) {
    assertPrints(expected, formula);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "z (-ln(1/(1 + e^-x))) + (1 - z) (-ln(1 - 1/(1 + e^-x)))",
        "x - x z + ln(1 + e^-x)",
        "max(x, 0) - x z + ln(1 + e^-abs(x))",
        "max(x, 0) - x ((1 - epsilon) y + epsilon/K) + log1p(e^-abs(x))",
      })
  void listingsL1ToL4GiveO3(String formula) {
    assertPrints(
        "1.0798527155521245599 0.34328246733803118919 0.84435524446852711881"
            + " 0.89968191906661929034 0.79147220271492517302 0.40115387473208782323"
            + " 0.47748795048588562645 0.84435524446852711881 0.89968191906661929034",
        formula);
  }

  @Test
  void listingL6GivesO5() {
    String rows = "0.69967598120984806515 0.74342003714230978649 0.93983106084446005993";
    assertPrints(rows, "ln(sum(e^x)) - sum(x y)");
    assertPrints(
        rows,
        "[-sum(y[0] ln(e^x[0]/sum(e^x[0]))), -sum(y[1] ln(e^x[1]/sum(e^x[1]))),"
            + " -sum(y[2] ln(e^x[2]/sum(e^x[2])))]");
  }

  @Test
  void softmaxOfRow0() {
    assertPrints(
        "0.30129182030896999126 0.49674623283135968019 0.20196194685967032855",
        "e^x[0] / sum(e^x[0])");
    assertPrints("0.5455 0.1364", "[x[0, 1], x[0, 2]]/sum(x[0])");
    assertPrints("1.3227932187257527304", "ln(sum(e^w)) - w[1]");
  }

  @Test
  void aDistributionMeetsEveryRow() {
    assertPrints("0.46956232086696043387 0.36177298742619881765", "-sum(p ln(q))");
  }
}

package io.github.losstck.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.github.losstck.steps.Words.Quantity;
import java.util.List;

/** Defines the sentences of laws: inputs that are drawn, and answers that agree to the last bit. */
public final class LawSentences {
  private final Examination examination = Session.current().examination();

  /** Reads how numbers are drawn. */
  @ParameterType(Family.REGEX)
  public Family family(String words) {
    return Family.parse(words);
  }

  /** Reads how much of two values should be the same. */
  @ParameterType(BitForBit.REGEX)
  public BitForBit bitForBit(String words) {
    return BitForBit.of(words);
  }

  /** Draws a vector for a quantity. */
  @Given("(the ){quantity} is/are {int} numbers drawn {family}")
  public void draw(Quantity quantity, int size, Family family) {
    examination.draw(quantity.symbol(), List.of(size), family);
  }

  /** Draws a matrix for a quantity. */
  @Given("(the ){quantity} is/are {int} row(s) of {int} drawn {family}")
  public void draw(Quantity quantity, int rows, int width, Family family) {
    examination.draw(quantity.symbol(), List.of(rows, width), family);
  }

  /**
   * Asserts that answers, rearranged, are the same numbers, with nothing allowed for rounding: +0
   * is the same as -0, and NaN the same as NaN.
   */
  @Then("{expression} should equal {expression} {bitForBit}")
  public void equal(Expression left, Expression right, BitForBit demand) {
    examination.equal(left, right, demand);
  }
}

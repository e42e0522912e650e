package io.github.losstck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.losstck.arithmetic.Array;
import io.github.losstck.arithmetic.Real;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.steps.Words.Numbers;
import io.github.losstck.steps.Words.Quantity;
import io.github.losstck.steps.Words.Shape;
import java.util.List;

/**
 * Defines the sentences about values: "is" and "are" give, "should" asserts. What a sentence means
 * is up to the examination under way; {@link ConductSentences} has those about conduct.
 */
public final class Sentences {
  private final Examination examination = Session.current().examination();

  /** Gives a quantity a number. */
  @Given("(the ){quantity} is/are {real}")
  public void give(Quantity quantity, Real value) {
    examination.give(quantity.symbol(), Array.scalar(value));
  }

  /** Gives a quantity a vector or a matrix. */
  @Given("(the ){quantity} is/are")
  public void give(Quantity quantity, Numbers table) {
    examination.give(quantity.symbol(), table.array());
  }

  /** Gives a quantity a tensor of any rank, its elements row by row. */
  @Given("(the ){quantity} of shape {shape} is/are")
  public void give(Quantity quantity, Shape shape, Numbers table) {
    examination.give(quantity.symbol(), new Array<>(shape.extents(), table.array().values()));
  }

  /** Gives a quantity a tensor without elements, which no table can show. */
  @Given("(the ){quantity} is/are empty, of shape {shape}")
  public void giveEmpty(Quantity quantity, Shape shape) {
    examination.give(quantity.symbol(), new Array<>(shape.extents(), List.of()));
  }

  /** Has formulas evaluated as a program would, every operation rounded. */
  @Given("the arithmetic is {precision}")
  public void arithmetic(Precision precision) {
    examination.arithmetic(precision);
  }

  /** Confines a scenario to providers of one precision, whose numbers it writes down. */
  @Given("the precision is {precision}")
  public void precision(Precision precision) {
    examination.confine(precision);
  }

  /** Evaluates an operation on the quantities that its inputs are named after. */
  @When("the {operation} is evaluated")
  public void evaluate(Operation operation) {
    examination.evaluate(operation);
  }

  /** Asserts a number. */
  @Then("{expression} should be {real}")
  public void shouldBe(Expression expression, Real expected) {
    examination.shouldBe(expression, Array.scalar(expected));
  }

  /** Asserts a tensor. */
  @Then("{expression} should be")
  public void shouldBe(Expression expression, Numbers expected) {
    examination.shouldBe(expression, expected.array());
  }

  /** Asserts that a printed number does not come out. */
  @Then("{expression} should not be {real}")
  public void shouldNotBe(Expression expression, Real printed) {
    examination.shouldNotBe(expression, printed);
  }

  /** Asserts that each number is this one, to the last bit. */
  @Then("{expression} should be exactly {real}")
  public void shouldBeExactly(Expression expression, Real number) {
    examination.demand(expression, new Demand.Exactly(number));
  }

  /** Asserts that each number is one of two, where either is right. */
  @Then("{expression} should be {real} or {real}")
  public void shouldBeEither(Expression expression, Real one, Real other) {
    examination.demand(expression, new Demand.Either(one, other));
  }

  /** Asserts that each number lies in a closed range, bounds of rounding errors notwithstanding. */
  @Then("{expression} should lie between {real} and {real}")
  public void shouldLie(Expression expression, Real least, Real greatest) {
    examination.demand(expression, new Demand.Between(least, greatest));
  }

  /** Asserts that the listing, run in binary32, can have printed these digits. */
  @Then("{expression} was/were printed as")
  public void printedAs(Expression expression, Numbers printed) {
    examination.printedAs(expression, printed.array());
  }

  /** Asserts a relation element by element. */
  @Then("{expression} should {relation} {expression}")
  public void should(Expression left, Relation relation, Expression right) {
    examination.should(left, relation, right);
  }

  /** Asserts where along a quantity an expression is greatest or least. */
  @Then("{expression} should be {extreme} where (the ){quantity} is {real}")
  public void extreme(Expression expression, Boolean greatest, Quantity quantity, Real place) {
    examination.extreme(expression, greatest, quantity.symbol(), place);
  }

  /** Asserts how a vector runs. */
  @Then("{expression} should {trend} from each element to the next")
  public void trend(Expression expression, Trend trend) {
    examination.trend(expression, trend);
  }

  /** Asserts a shape. */
  @Then("{expression} should have shape {shape}")
  public void shape(Expression expression, Shape shape) {
    examination.shape(expression, shape.extents());
  }
}

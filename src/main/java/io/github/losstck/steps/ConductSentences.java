package io.github.losstck.steps;

import io.cucumber.java.en.Then;
import io.github.losstck.spi.Operation;

/** Defines the sentences about conduct: how a provider goes about an operation just evaluated. */
public final class ConductSentences {
  private final Examination examination = Session.current().examination();

  /** Asserts that the inputs were refused, by the one documented exception. */
  @Then("the {operation} should be refused")
  public void refused(Operation operation) {
    examination.observe(operation, new Refusal());
  }

  /** Asserts that a row which stands for several is refused, or stands for each of them. */
  @Then("the {operation} should be refused or be that of rows repeated")
  public void spread(Operation operation) {
    examination.observe(operation, new Spreading());
  }

  /** Asserts that nothing of a call is left in the next one. */
  @Then("evaluating the {operation} again should give the same bits")
  public void repeated(Operation operation) {
    examination.observe(operation, new Repetition());
  }

  /** Asserts that the arrays given are not written to. */
  @Then("the {operation} should leave its inputs as they were")
  public void inputsKept(Operation operation) {
    examination.observe(operation, new InputsKept());
  }

  /** Asserts that answers share no array with inputs or with one another. */
  @Then("the {operation} should answer in a new array each time")
  public void ownArray(Operation operation) {
    examination.observe(operation, new OwnArray());
  }

  /** Asserts that arrays may hold other numbers at the next call. */
  @Then("the {operation} should notice that its input arrays are filled anew")
  public void refilled(Operation operation) {
    examination.observe(operation, new Refilling());
  }

  /** Asserts that the rows of a batch have nothing to do with one another, within the bounds. */
  @Then("each row of the {operation} should be what it is alone")
  public void independent(Operation operation) {
    examination.observe(operation, Independence.WITHIN_BOUNDS);
  }

  /** Asserts that the rows of a batch are computed as each is alone. */
  @Then("each row of the {operation} should be what it is alone, bit for bit")
  public void independentBitwise(Operation operation) {
    examination.observe(operation, Independence.BITWISE);
  }

  /** Asserts that a NaN spoils the answer to its own row alone. */
  @Then("a NaN in one row should not reach another row of the {operation}")
  public void contained(Operation operation) {
    examination.observe(operation, new Containment());
  }

  /** Asserts that calls may be made at once. */
  @Then("the {operation} should give the same answers from {int} threads at once")
  public void concurrent(Operation operation, int threads) {
    examination.observe(operation, new Concurrency(threads));
  }
}

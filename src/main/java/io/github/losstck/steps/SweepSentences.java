package io.github.losstck.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.losstck.spi.Operation;
import io.github.losstck.sweep.Domain;

/** Defines the sentences about answers over a whole domain, which is sampled. */
public final class SweepSentences {
  private final Examination examination = Session.current().examination();

  /** Reads the name of a domain. */
  @ParameterType(Domain.REGEX)
  public Domain domain(String words) {
    return Domain.parse(words);
  }

  /** Evaluates an operation on inputs drawn from a domain. */
  @When("the {operation} is swept over {domain}")
  public void sweep(Operation operation, Domain domain) {
    examination.sweep(operation, domain);
  }

  /** Asserts that the criterion passes each answer, at the accurate level. */
  @Then("every {answer} should be within its bound")
  public void everyWithinItsBound(Operation operation) {
    examination.everyWithinItsBound(operation);
  }
}

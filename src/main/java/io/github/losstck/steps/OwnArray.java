package io.github.losstck.steps;

import io.github.losstck.spi.Arguments;
import io.github.losstck.verdict.ConductText;

/**
 * Requires that an answer lies in an array that nobody else holds: neither an input's, which the
 * caller may fill anew, nor that of an earlier answer.
 */
final class OwnArray implements Conduct {
  @Override
  public void observe(Observed observed) {
    Arguments arguments = observed.arguments();
    Handed handed = Handed.of(observed.operation(), arguments);
    Reply first = observed.ask(handed);
    if (first.answer().size() == 0) {
      return; // nothing can be written to an empty array
    }
    require(!handed.holds(first.given()), observed, "one of its inputs");
    Reply second = observed.ask(arguments);
    second.answer();
    Arguments others = new Batch(observed.operation(), arguments).filledWithFirst();
    Reply third = observed.ask(others);
    third.answer();
    first.requireUnchanged();
    second.requireUnchanged();
    requireApart(first, second, observed);
    requireApart(second, third, observed);
    requireApart(first, third, observed);
  }

  private static void requireApart(Reply earlier, Reply later, Observed observed) {
    boolean apart = Handed.arrayOf(earlier.given()) != Handed.arrayOf(later.given());
    require(apart, observed, "an earlier answer");
  }

  private static void require(boolean apart, Observed observed, String owner) {
    if (!apart) {
      throw new NotConforming(ConductText.sharedArray(observed.operation(), owner));
    }
  }
}

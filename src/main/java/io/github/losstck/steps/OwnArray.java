package io.github.losstck.steps;

import io.github.losstck.spi.Arguments;
import io.github.losstck.verdict.ConductText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Requires that an answer lies in an array that nobody else holds: neither an input's, which the
 * caller may fill anew, nor that of an earlier answer.
 */
final class OwnArray implements Conduct {
  static final String WORD = "own array";

  /** Is more than the buffers of a small ring. */
  private static final int ANSWERS = 12;

  @Override
  public Optional<String> inside() {
    return Optional.of(WORD);
  }

  @Override
  public void observe(Observed observed) {
    Arguments arguments = observed.arguments();
    Handed handed = Handed.of(observed.operation(), arguments);
    Reply first = observed.ask(handed);
    if (first.answer().size() == 0) {
      return; // nothing can be written to an empty array
    }
    require(!handed.holds(first.array()), observed, "one of its inputs");
    Arguments others = new Batch(observed.operation(), arguments).filledWithFirst();
    List<Reply> replies = new ArrayList<>(List.of(first));
    for (int i = 1; i < ANSWERS; i++) {
      Reply next = observed.ask(i % 2 == 1 ? arguments : others);
      next.answer();
      replies.add(next);
    }
    replies.forEach(Reply::requireUnchanged);
    for (int i = 1; i < ANSWERS; i++) {
      for (Reply earlier : replies.subList(0, i)) {
        requireApart(earlier, replies.get(i), observed);
      }
    }
  }

  private static void requireApart(Reply earlier, Reply later, Observed observed) {
    boolean apart = earlier.array() != later.array();
    require(apart, observed, "an earlier answer");
  }

  private static void require(boolean apart, Observed observed, String owner) {
    if (!apart) {
      throw new NotConforming(ConductText.sharedArray(observed.operation(), owner));
    }
  }
}

package io.github.losstck.steps;

import java.util.ArrayDeque;
import java.util.Deque;

/** Remembers the last answers of a scenario, and whether the provider leaves them alone. */
final class Replies {
  /** Is more than the calls of any scenario but sweeps, and few enough to be compared each time. */
  private static final int MOST = 64;

  private final Deque<Reply> last = new ArrayDeque<>();

  /**
   * Remembers a reply.
   *
   * @param reply that was just made
   * @return it
   * @throws NotConforming if the provider has written to an answer that it gave before
   */
  Reply remember(Reply reply) {
    last.forEach(Reply::requireUnchanged);
    last.add(reply);
    if (last.size() > MOST) {
      last.remove();
    }
    return reply;
  }

  /** Forgets all of them. */
  void clear() {
    last.clear();
  }
}

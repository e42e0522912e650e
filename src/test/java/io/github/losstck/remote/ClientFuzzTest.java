package io.github.losstck.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Answers the client in every wrong way that a seed draws, and holds it to a second reading. */
class ClientFuzzTest {
  private static final long SEED = 20_260;
  private static final int CALLS = 90_000;
  private static final int CONVERSATIONS = 4_000;

  /** Is a hundred times what it takes: whoever needs more hangs. */
  private static final int MOST_SECONDS = 1_500;

  /** Is what a question may take beside what was answered: buffers, handshake, errors. */
  private static final long MOST_BESIDE = 8 << 20;

  /** Copies, trees and texts of a line add up to so many bytes for each of its own. */
  private static final long MOST_A_BYTE = 40;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Map<End, Integer> reached = new EnumMap<>(End.class);

  /** Every status that says that a process broke can come of what it writes and how it ends. */
  @Test
  @Timeout(value = MOST_SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void everyAnswerToACallIsTakenForWhatItIs() {
    FuzzedAdapter adapter = new FuzzedAdapter();
    for (int number = 0; number < CALLS; number++) {
      examine(adapter, FuzzedAdapter.Question.CALL, number);
    }
    for (End end : EnumSet.complementOf(EnumSet.of(End.FINE))) {
      assertTrue(reached.getOrDefault(end, 0) >= 100, reached::toString);
    }
  }

  @Test
  @Timeout(value = MOST_SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void everyAnswerToAStartAndToAnEchoIsTakenForWhatItIs() {
    for (int number = 0; number < CONVERSATIONS; number++) {
      examine(new FuzzedAdapter(), FuzzedAdapter.Question.START, number);
      examine(new FuzzedAdapter(), FuzzedAdapter.Question.HANDSHAKE, number);
      examine(new FuzzedAdapter(), FuzzedAdapter.Question.PING, number);
    }
    Set<End> ofCalls = EnumSet.of(End.ANSWER, End.REFUSED, End.NOT_CLAIMED);
    assertEquals(EnumSet.complementOf(EnumSet.copyOf(ofCalls)), reached.keySet());
  }

  private void examine(FuzzedAdapter adapter, FuzzedAdapter.Question question, int number) {
    adapter.prepare(question, SEED + number);
    long before = allocated();
    try {
      End end = adapter.ask();
      adapter.requireTrue(end);
      adapter.requireFitForTheNext();
      reached.merge(end, 1, Integer::sum);
      long allowed = MOST_BESIDE + MOST_A_BYTE * adapter.said();
      long taken = allocated() - before;
      assertTrue(taken <= allowed, () -> taken + " bytes allocated for " + adapter.said());
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      throw new AssertionError(
          question + " number " + number + " of seed " + SEED + ", " + adapter + ": " + e, e);
    }
  }

  private static long allocated() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }
}

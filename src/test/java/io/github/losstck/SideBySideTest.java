package io.github.losstck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Subject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  private static final List<Subject> ALL = List.of(Subject.values());

  @Test
  void examinesLanesAtOnceAndListsThemInTheirOrder() {
    CountDownLatch begun = new CountDownLatch(2);
    List<Outcome> outcomes =
        SideBySide.examine(
            List.of(List.of(Subject.DOCUMENT), List.of(Subject.BINARY64)),
            subject -> {
              begun.countDown();
              await(begun);
              return List.of(Outcome.notRun("a", subject));
            });
    assertEquals(
        List.of(Subject.DOCUMENT, Subject.BINARY64),
        outcomes.stream().map(Outcome::subject).toList());
  }

  @Test
  void examinesTheSubjectsOfALaneOneAfterAnother() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    List<Outcome> outcomes =
        SideBySide.examine(
            List.of(ALL),
            subject -> {
              threads.add(Thread.currentThread());
              return List.of(Outcome.notRun("a", subject));
            });
    assertEquals(1, threads.size());
    assertEquals(ALL, outcomes.stream().map(Outcome::subject).toList());
  }

  @Test
  void throwsWhatALaneThrewOnceAllHaveEnded() {
    List<List<Subject>> lanes = ALL.stream().map(List::of).toList();
    for (Subject broken : ALL) {
      for (Throwable thrown : List.of(new IllegalStateException(), new StackOverflowError())) {
        Set<Subject> examined = ConcurrentHashMap.newKeySet();
        Function<Subject, List<Outcome>> examination =
            subject -> {
              examined.add(subject);
              return breaking(broken, thrown).apply(subject);
            };
        assertSame(
            thrown,
            assertThrows(thrown.getClass(), () -> SideBySide.examine(lanes, examination)),
            () -> broken.toString());
        assertEquals(Set.copyOf(ALL), examined);
      }
    }
  }

  private static Function<Subject, List<Outcome>> breaking(Subject broken, Throwable thrown) {
    return subject -> {
      if (subject != broken) {
        return List.of();
      }
      if (thrown instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) thrown;
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    assertEquals(0, latch.getCount(), "the other never began");
  }
}

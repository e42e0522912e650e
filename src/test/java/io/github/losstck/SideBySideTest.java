package io.github.losstck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  private static final Set<Subject> ALL = EnumSet.allOf(Subject.class);

  @Test
  void examinesTheDocumentWhileTheCandidateIsAndListsItFirst() {
    CountDownLatch candidate = new CountDownLatch(1);
    CountDownLatch document = new CountDownLatch(1);
    List<Outcome> outcomes =
        SideBySide.examine(
            ALL,
            subject -> {
              CountDownLatch mine = subject == Subject.DOCUMENT ? document : candidate;
              CountDownLatch other = subject == Subject.DOCUMENT ? candidate : document;
              mine.countDown();
              await(other);
              return List.of(Outcome.notRun("a", subject));
            });
    assertEquals(List.copyOf(ALL), outcomes.stream().map(Outcome::subject).toList());
  }

  @Test
  void throwsWhatEitherThrew() {
    for (Subject broken : ALL) {
      for (Throwable thrown : List.of(new IllegalStateException(), new StackOverflowError())) {
        assertSame(
            thrown,
            assertThrows(
                thrown.getClass(), () -> SideBySide.examine(ALL, breaking(broken, thrown))),
            () -> broken.toString());
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

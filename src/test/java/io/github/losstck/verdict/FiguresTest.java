package io.github.losstck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.oracle.Enclosure;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Precision;
import org.junit.jupiter.api.Test;

/** Counts answers, and merges the counts in the order of the calls. */
class FiguresTest {
  private final Figures figures = new Figures();

  private static Figures.Answer answer(double ulps) {
    Judgement judgement =
        new Judgement(
            Judgement.Ruling.WITHIN,
            0.5,
            new Enclosure(0.5, 0, 0),
            ulps,
            4,
            AccuracyClass.FAITHFUL);
    return new Figures.Answer(judgement, Arguments.in(Precision.BINARY32), 0);
  }

  private static Figures of(AccuracyClass accuracy, Figures.Answer... answers) {
    Figures figures = new Figures();
    for (Figures.Answer answer : answers) {
      if (figures.count(answer.judgement().errorUlps(), accuracy)) {
        figures.keep(answer);
      }
    }
    return figures;
  }

  @Test
  void areOfNothingAtFirst() {
    assertEquals(0, figures.answers());
    assertEquals(0, figures.mostUlps());
    assertEquals(0, figures.usualUlps());
    assertEquals(AccuracyClass.CORRECTLY_ROUNDED, figures.accuracy());
    assertTrue(figures.worst().isEmpty());
  }

  @Test
  void askForAnAnswerThatIsFurtherOffThanAllBefore() {
    assertTrue(figures.count(0, AccuracyClass.CORRECTLY_ROUNDED));
    figures.keep(answer(0));
    assertFalse(figures.count(0, AccuracyClass.CORRECTLY_ROUNDED));
    assertTrue(figures.count(Double.POSITIVE_INFINITY, AccuracyClass.UNSTABLE));
  }

  @Test
  void keepTheFirstOfEquallyWrongAnswersWhenMerged() {
    Figures.Answer first = answer(3);
    Figures one = of(AccuracyClass.TIGHT, answer(1), first);
    one.merge(of(AccuracyClass.FAITHFUL, answer(3), answer(2)));
    assertSame(first, one.worst().orElseThrow());
    assertEquals(4, one.answers());
    assertEquals(3, one.mostUlps());
    assertEquals(AccuracyClass.TIGHT, one.accuracy());
  }

  @Test
  void takeOverWhatIsWorseInTheLaterOnes() {
    Figures.Answer worse = answer(5);
    Figures one = of(AccuracyClass.FAITHFUL, answer(1));
    one.merge(of(AccuracyClass.STABLE, worse));
    one.merge(new Figures());
    assertSame(worse, one.worst().orElseThrow());
    assertEquals(AccuracyClass.STABLE, one.accuracy());
    assertEquals(5, one.usualUlps());
  }

  @Test
  void tellWhatNinetyNineOfAHundredDoNotExceed() {
    for (int i = 0; i < 99; i++) {
      figures.merge(of(AccuracyClass.FAITHFUL, answer(0.75)));
    }
    figures.merge(of(AccuracyClass.STABLE, answer(1000)));
    assertEquals(0.75, figures.usualUlps(), 0.75 / 16);
    assertEquals(1000, figures.mostUlps());
  }
}

package io.github.losstck.verdict;

import static io.github.losstck.verdict.Status.EXCLUDED;
import static io.github.losstck.verdict.Status.FAILED;
import static io.github.losstck.verdict.Status.NOT_RUN;
import static io.github.losstck.verdict.Status.PASSED;
import static io.github.losstck.verdict.Subject.BINARY32;
import static io.github.losstck.verdict.Subject.BINARY64;
import static io.github.losstck.verdict.Subject.DOCUMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.losstck.Fakes;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunTest {
  private static final ScenarioEntry A = Fakes.scenario("a");
  private static final ScenarioEntry B = Fakes.scenario("b");
  private static final ScenarioEntry DOCUMENT_ONLY =
      Fakes.scenario("d", Obligation.MUST, List.of("X1"));

  @Test
  void ordersOutcomesByScenarioAndSubject() {
    List<Outcome> shuffled =
        List.of(
            Fakes.outcome("b", BINARY64, PASSED),
            Fakes.outcome("b", BINARY32, PASSED),
            Fakes.outcome("a", BINARY64, PASSED),
            Fakes.outcome("b", DOCUMENT, PASSED),
            Fakes.outcome("a", DOCUMENT, PASSED),
            Fakes.outcome("a", BINARY32, PASSED));
    assertEquals(
        "a document, a binary32, a binary64, b document, b binary32, b binary64",
        places(Fakes.run(List.of(A, B), shuffled).completed()));
  }

  @Test
  void countsWhatIsMissingAsNotRun() {
    Run run = Fakes.run(List.of(A, DOCUMENT_ONLY), List.of(Fakes.outcome("a", BINARY32, PASSED)));
    assertEquals(
        List.of(NOT_RUN, PASSED, NOT_RUN, NOT_RUN),
        run.completed().stream().map(Outcome::status).toList());
    assertEquals("a document, a binary32, a binary64, d document", places(run.completed()));
  }

  @Test
  void asksNothingInAPrecisionThatIsNotDeclared() {
    Run run =
        new Run(
            new Identity("acme", "1"),
            Set.of(Operation.SIGMOID),
            Declarations.standard().precisions(Precision.BINARY64),
            Selection.everything(),
            Sampling.PUBLISHED,
            List.of(A, B),
            Map.of(),
            List.of(Fakes.outcome("a", BINARY32, PASSED), Fakes.outcome("b", BINARY32, EXCLUDED)));
    assertEquals(
        "a document, a binary64, b document, b binary32, b binary64", places(run.completed()));
    assertEquals("a binary32", places(run.strays()));
  }

  @Test
  void setsAsideWhatNobodyAskedFor() {
    Outcome doubled = Fakes.outcome("a", BINARY32, PASSED);
    Outcome unlisted = Fakes.outcome("zzz", BINARY32, PASSED);
    Outcome ofDocumentOnly = Fakes.outcome("d", BINARY32, PASSED);
    List<Outcome> recorded =
        List.of(Fakes.outcome("a", BINARY32, FAILED), doubled, unlisted, ofDocumentOnly);
    Run run = Fakes.run(List.of(A, DOCUMENT_ONLY), recorded);
    assertEquals(List.of(doubled, unlisted, ofDocumentOnly), run.strays());
    assertEquals(FAILED, run.completed().get(1).status());
  }

  private static String places(List<Outcome> outcomes) {
    return String.join(
        ", ", outcomes.stream().map(o -> o.scenario() + " " + o.subject().word()).toList());
  }
}

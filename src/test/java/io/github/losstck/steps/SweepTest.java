package io.github.losstck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spec.Effort;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spec.Seed;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Passport;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps sigmoids that are wrong somewhere, and reads what is said of them. */
class SweepTest {
  private static final ReferenceProvider REFERENCE = new ReferenceProvider();
  private static final Sampling DERIVED = new Sampling(Effort.QUICK, Seed.PUBLISHED, false);
  private static final Sampling GIVEN = new Sampling(Effort.FULL, new Seed(0xabcL), true);
  private static final Declarations STANDARD = Declarations.standard();

  @TempDir Path folder;

  @Test
  void passesTheReferenceWithAPassport() throws IOException {
    Outcome outcome = run("its thresholds", STANDARD, DERIVED, REFERENCE::sigmoid);
    assertEquals(Status.PASSED, outcome.status(), outcome.detail());
    Passport passport = outcome.passports().get(0);
    assertEquals(Operation.SIGMOID, passport.operation());
    assertTrue(passport.whole().answers() > 100);
    assertEquals(1, outcome.measured().size());
  }

  /** Is wrong at one logit of all the thresholds: 20, where some give up. */
  @Test
  void explainsTheOneElementThatIsWrong() throws IOException {
    Outcome outcome = run("its thresholds", STANDARD, DERIVED, SweepTest::wrongAtTwenty);
    assertEquals(Status.FAILED, outcome.status());
    List<String> lines = outcome.detail().lines().toList();
    long answers = outcome.passports().get(0).whole().answers();
    assertTrue(
        lines.get(0).matches("sigmoid\\[\\d+] is wrong \\(1 of " + answers + " elements\\)"));
    assertEquals("  expected 0.99999999793884638181", lines.get(1));
    assertEquals("  was      0.5 (0x1.0p-1)", lines.get(2));
    assertTrue(lines.get(3).matches("  error    4\\.504e\\+15 ulp of binary64, allowed \\S+"));
    assertEquals("  logits   20.0 (0x1.4p4)", lines.get(4));
    assertEquals(
        "  call     java -jar loss-tck.jar call sigmoid --provider liar --precision binary64 logits=20.0,",
        lines.get(5));
    assertEquals("  register 2-1", lines.get(6));
    assertEquals("  rerun    java -jar loss-tck.jar certify liar --scenario a", lines.get(7));
    assertEquals(8, lines.size());
  }

  @Test
  void namesEffortAndSeedInTheRerunWhereTheyWereGiven() throws IOException {
    Outcome outcome = run("its thresholds", STANDARD, GIVEN, SweepTest::wrongAtTwenty);
    assertTrue(
        outcome
            .detail()
            .endsWith("certify liar --scenario a --effort full --seed 0000000000000abc"),
        outcome.detail());
  }

  @Test
  void countsTheWrongElementsOfAllCallsAndLikensTheWorst() throws IOException {
    Outcome outcome = run("tensors of every rank", STANDARD, DERIVED, x -> x.map(v -> -7));
    long answers = outcome.passports().get(0).whole().answers();
    assertEquals(1 + 5 + 15 + 30 + 10 + 15 + 120, answers);
    assertTrue(
        outcome.detail().contains("is wrong (" + answers + " of " + answers + " elements)"),
        outcome.detail());
    assertTrue(
        outcome
            .detail()
            .contains(
                "\n  as does  one that is known\n  call     java -jar loss-tck.jar call sigmoid "),
        outcome.detail());
  }

  private static Tensor wrongAtTwenty(Tensor logits) {
    return logits.map(REFERENCE.sigmoid(logits), (x, p) -> x == 20 ? 0.5 : p);
  }

  @Test
  void endsWithTheFirstCallThatIsRefusedOrBroken() throws IOException {
    Outcome refused =
        run(
            "tensors of every rank",
            STANDARD,
            DERIVED,
            x -> {
              throw new Refused("too many");
            });
    assertEquals(Status.FAILED, refused.status());
    assertTrue(refused.detail().contains("Refused: too many"), refused.detail());
    Outcome broken =
        run(
            "tensors of every rank",
            STANDARD,
            DERIVED,
            x -> {
              throw new IllegalStateException("no");
            });
    assertEquals(Status.ERRORED, broken.status());
    assertTrue(broken.detail().startsWith("sigmoid threw java.lang.IllegalStateException: no"));
  }

  @Test
  void blamesTheFeatureForADomainOfAnotherOperation() throws IOException {
    Outcome outcome = run("hard labels", STANDARD, DERIVED, REFERENCE::sigmoid);
    assertEquals(Status.KIT_ERRORED, outcome.status());
    assertTrue(
        outcome.detail().contains("'hard labels' is no domain of the sigmoid; choose one that is"),
        outcome.detail());
  }

  @Test
  void asksOneByOneWhereNothingButScalarsIsTaken() throws IOException {
    Declarations scalars = STANDARD.upToRank(0);
    Outcome nodes = run("its thresholds", scalars, DERIVED, REFERENCE::sigmoid);
    assertEquals(Status.PASSED, nodes.status(), nodes.detail());
    assertTrue(nodes.passports().get(0).whole().answers() > 100);
    Outcome scalar = run("tensors of every rank", scalars, DERIVED, REFERENCE::sigmoid);
    assertEquals(Status.PASSED, scalar.status(), scalar.detail());
    assertEquals(1, scalar.passports().get(0).whole().answers());
  }

  @Test
  void excludesADomainOfWhichNothingIsLeft() throws IOException {
    write("softmax", "tensors of every rank");
    Outcome outcome = run(REFERENCE, Operation.SOFTMAX, STANDARD.upToRank(0), DERIVED);
    assertEquals(Status.EXCLUDED, outcome.status(), outcome.detail());
  }

  @Test
  void refusesToLoseTheFirstOfTwoSweeps() throws IOException {
    write("sigmoid", "its thresholds", "every binade");
    Outcome outcome = run(REFERENCE, Operation.SIGMOID, STANDARD, DERIVED);
    assertEquals(Status.KIT_ERRORED, outcome.status());
    assertTrue(
        outcome.detail().contains("the sigmoid is swept twice; give each domain its own scenario"),
        outcome.detail());
  }

  private Outcome run(
      String domain, Declarations declarations, Sampling sampling, UnaryOperator<Tensor> sigmoid)
      throws IOException {
    write("sigmoid", domain);
    LossProvider provider =
        new LossProvider() {
          @Override
          public Tensor sigmoid(Tensor logits) {
            return sigmoid.apply(logits);
          }
        };
    return run(provider, Operation.SIGMOID, declarations, sampling);
  }

  private Outcome run(
      LossProvider provider, Operation operation, Declarations declarations, Sampling sampling) {
    Catalogue catalogue = Catalogue.in(folder);
    return Runner.ofProvider(
            catalogue,
            Subject.BINARY64,
            new ProviderUnderTest("liar", provider, Set.of(operation), declarations))
        .diagnosing((o, arguments, answer, exact, allowed) -> likeness(answer))
        .sampling(sampling)
        .run(catalogue.scenarios(), new Watcher() {})
        .get(0);
  }

  private static List<String> likeness(Tensor answer) {
    return answer.get(0) == -7 ? List.of("Is known.") : List.of();
  }

  private void write(String operation, String... domains) throws IOException {
    String sweeps =
        Stream.of(domains)
            .map(domain -> "When the " + operation + " is swept over " + domain)
            .collect(Collectors.joining("\n      "));
    Files.writeString(
        folder.resolve("x.feature"),
        """
        @accurate @must @profile.sigmoid
        Feature: x
          @eq.2-1
          Rule: r
            @id.a
            Scenario: s
              SWEEPS
              Then every OPERATION should be within its bound
        """
            .replace("OPERATION", operation)
            .replace("SWEEPS", sweeps));
  }
}

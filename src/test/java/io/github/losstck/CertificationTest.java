package io.github.losstck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Standing;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import io.github.losstck.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificationTest {
  private static final Certified REFERENCE = Certification.of(candidate("reference")).run();

  @Test
  void theReferenceConformsAtEveryLevel() {
    assertConforms(REFERENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"listing", "commons-math"})
  void theOtherProvidersInTheBoxConformAtTheLevelsThatAskNothingOfExtremes(String name) {
    Set<Level> levels = Set.of(Level.DOCUMENT, Level.BEHAVED);
    assertConforms(Certification.of(candidate(name)).levels(levels).run());
  }

  @Test
  void commonsMathKeepsTheLaws() {
    assertConforms(Certification.of(candidate("commons-math")).levels(Set.of(Level.LAW)).run());
  }

  private static void assertConforms(Certified certified) {
    assertEquals(Verdict.CONFORMS, certified.certificate().verdict());
    assertTrue(
        certified.outcomes().stream()
            .allMatch(o -> o.status() == Status.PASSED || o.status() == Status.NOT_CLAIMED));
  }

  @Test
  void accountsForEveryEntryOfTheRegister() {
    Map<String, Standing> register = REFERENCE.certificate().register();
    assertEquals(81, register.size());
    Set<String> excluded =
        register.entrySet().stream()
            .filter(e -> e.getValue().state() == Standing.State.EXCLUDED)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    assertEquals(Set.of("C20", "C23"), excluded);
    register.forEach(
        (id, standing) -> {
          boolean passed = standing.state() == Standing.State.PASSED;
          assertEquals(!excluded.contains(id), passed, id);
          assertEquals(!passed, !standing.reason().isEmpty(), id);
        });
    assertTrue(documentOutcomes(REFERENCE).size() >= 200, "at least 200 scenarios and rows");
  }

  @Test
  void tellsAWrongProviderWhichKnownMistakeGivesItsAnswers() {
    LossProvider inNats = new ReferenceProvider();
    LossProvider inBits =
        new LossProvider() {
          @Override
          public Tensor entropy(Tensor p) {
            return inNats.entropy(p).map(nats -> nats / Math.log(2));
          }
        };
    Candidate candidate =
        new Candidate(
            inBits,
            new Identity("in-bits", "1"),
            inBits.claims(),
            inBits.declarations(),
            "com.acme.InBits");
    Certified certified = Certification.of(candidate).profiles(Set.of(Profile.INFORMATION)).run();
    List<String> failures =
        certified.outcomes().stream()
            .filter(o -> o.status() == Status.FAILED)
            .map(Outcome::detail)
            .toList();
    assertTrue(failures.size() > 20, failures::toString);
    assertTrue(
        failures.stream()
            .allMatch(f -> f.contains("\n  as does  one that takes logarithms to base 2\n")),
        failures::toString);
    assertTrue(
        failures.stream()
            .allMatch(
                f ->
                    f.contains(
                        "\n  rerun    java -jar loss-tck.jar certify com.acme.InBits --scenario ")),
        failures::toString);
  }

  @Test
  void excludesWhatTheDeclarationsRuleOut() {
    LossProvider reference = new ReferenceProvider();
    Candidate limited =
        new Candidate(
            reference,
            reference.identity(),
            reference.claims(),
            Declarations.standard()
                .precisions(Precision.BINARY64)
                .acceptingHardLabelsOnly()
                .upToRank(2),
            "reference");
    Map<String, Status> ended =
        Certification.of(limited)
            .profiles(Set.of(Profile.SIGMOIDS, Profile.SOFTMAXES, Profile.GRADIENTS))
            .run()
            .outcomes()
            .stream()
            .filter(o -> o.subject() == Subject.BINARY64)
            .collect(Collectors.toMap(Outcome::scenario, Outcome::status));
    assertEquals(Status.EXCLUDED, ended.get("sigmoid-loss.soft.nearly-no"));
    assertEquals(Status.EXCLUDED, ended.get("softmax.rank-three"));
    assertEquals(Status.EXCLUDED, ended.get("sigmoid-gradient.value.nearly-no"));
    assertEquals(Status.EXCLUDED, ended.get("softmax-gradient.sum-not-one.two-true"));
    assertEquals(Status.EXCLUDED, ended.get("softmax-gradient.rank-three"));
    assertEquals(Status.PASSED, ended.get("sigmoid-loss.hard.yes"));
    assertEquals(Status.PASSED, ended.get("softmax.two-by-three"));
    assertEquals(Status.PASSED, ended.get("softmax-gradient.worked"));
  }

  @Test
  void refusesASelectionOfNothing() {
    Certification unknown = Certification.of(candidate("reference")).scenarios(Set.of("nope"));
    assertTrue(assertThrows(UsageException.class, unknown::run).getMessage().contains("'nope'"));
    Certification empty =
        Certification.of(candidate("reference"))
            .levels(Set.of(Level.BEHAVED))
            .scenarios(Set.of("sigmoid.even-odds"));
    assertTrue(assertThrows(UsageException.class, empty::run).getMessage().contains("no scenario"));
  }

  @Test
  void reportsEachOutcomeAsItComes() {
    List<Outcome> followed = new ArrayList<>();
    Certified certified =
        Certification.of(candidate("listing"))
            .profiles(Set.of(Profile.TARGETS))
            .progress(
                new Progress() {
                  @Override
                  public void finished(Outcome outcome) {
                    followed.add(outcome);
                  }
                })
            .run();
    assertEquals(Set.copyOf(certified.outcomes()), Set.copyOf(followed));
  }

  private static List<Outcome> documentOutcomes(Certified certified) {
    return certified.outcomes().stream().filter(o -> o.subject() == Subject.DOCUMENT).toList();
  }

  private static Candidate candidate(String name) {
    return Candidates.on(CertificationTest.class.getClassLoader()).named(name);
  }
}

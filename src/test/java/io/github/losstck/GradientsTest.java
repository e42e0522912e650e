package io.github.losstck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spec.Profile;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Certifies providers that return p - y where labels do not sum to 1, and the derivative. */
class GradientsTest {
  private static final LossProvider REFERENCE = new ReferenceProvider();

  /** Returns p - y, and computes the losses that its chords are held against. */
  private static final LossProvider LIKE_TENSORFLOW =
      new LossProvider() {
        @Override
        public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
          return REFERENCE.sigmoidCrossEntropy(labels, logits);
        }

        @Override
        public Tensor softmaxCrossEntropy(Tensor labels, Tensor logits) {
          return REFERENCE.softmaxCrossEntropy(labels, logits);
        }

        @Override
        public Tensor sigmoidCrossEntropyGradient(Tensor labels, Tensor logits) {
          return REFERENCE.sigmoidCrossEntropyGradient(labels, logits);
        }

        @Override
        public Tensor softmaxCrossEntropyGradient(Tensor labels, Tensor logits) {
          return REFERENCE.softmax(logits).map(labels, (p, y) -> p - y);
        }
      };

  @Test
  void conformsIfItIsDeclared() {
    Certified certified = certify(LIKE_TENSORFLOW, Gradients.OF_NORMALISED_LABELS);
    assertEquals(List.of(), failures(certified));
    assertEquals(Verdict.CONFORMS, certified.certificate().verdict());
  }

  @Test
  void failsUndeclaredAndIsToldWhy() {
    List<String> failures = failures(certify(LIKE_TENSORFLOW, Gradients.DERIVATIVE));
    assertTrue(failures.size() > 5, failures::toString);
    for (String failure : failures) {
      assertTrue(failure.contains("\n  gradient sum(y) p - y, as declared\n"), failure);
      assertTrue(failure.contains("\n  as does  one that returns p - y undeclared"), failure);
    }
  }

  @Test
  void theDerivativeFailsIfTheOtherIsDeclared() {
    List<String> failures = failures(certify(REFERENCE, Gradients.OF_NORMALISED_LABELS));
    assertTrue(failures.size() > 5, failures::toString);
    assertTrue(
        failures.stream().allMatch(f -> f.contains("\n  gradient p - y, as declared\n")),
        failures::toString);
  }

  private static Certified certify(LossProvider provider, Gradients gradients) {
    Candidate candidate =
        new Candidate(
            provider,
            new Identity("acme", "1"),
            provider.claims(),
            Declarations.standard().gradients(gradients),
            "com.acme.AcmeProvider");
    return Certification.of(candidate).profiles(Set.of(Profile.GRADIENTS)).run();
  }

  /** Leaves out sweeps, which say what is wrong of thousands of rows and liken none. */
  private static List<String> failures(Certified certified) {
    return certified.outcomes().stream()
        .filter(o -> o.scenario().startsWith("softmax-gradient."))
        .filter(o -> o.status() == Status.FAILED)
        .map(Outcome::detail)
        .toList();
  }
}

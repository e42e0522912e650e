package io.github.losstck.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.losstck.Candidate;
import io.github.losstck.Certification;
import io.github.losstck.Certified;
import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.figures.Curves;
import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.report.Evidence;
import io.github.losstck.report.ReportFolder;
import io.github.losstck.spec.Register;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Sets the book of a provider that is wrong about one loss, and says what should reach no page. */
class RunBookTest {
  private static final String WICKED =
      "</script><script>alert(1)</script>]]>&\"'--><b>\u0000\u001b[2J\u202e\ud800\u2028{0}";
  private static final int LARGEST = 5 << 20;

  private static Map<String, String> pages = Map.of();
  private static @Nullable Evidence evidence;

  @TempDir(cleanup = CleanupMode.NEVER)
  private Path folder;

  private static final class Wicked implements LossProvider {
    @Override
    public Identity identity() {
      return new Identity("wicked", "</style><img src=x>" + WICKED);
    }

    @Override
    public Tensor sigmoid(Tensor logits) {
      throw new IllegalStateException(WICKED);
    }

    @Override
    public Tensor softmax(Tensor logits) {
      return new ReferenceProvider().logSoftmax(logits);
    }

    @Override
    public Tensor logSoftmax(Tensor logits) {
      return new ReferenceProvider().logSoftmax(logits);
    }
  }

  @BeforeAll
  static void certify() {
    LossProvider provider = new Wicked();
    Candidate candidate =
        new Candidate(
            provider, provider.identity(), provider.claims(), provider.declarations(), "wicked");
    Certified certified =
        Certification.of(candidate)
            .scenarios(Set.of("sigmoid.", "softmax.", "log-softmax.", "accuracy.softmax."))
            .run();
    evidence =
        Evidence.of(
            certified.certificate(),
            certified.outcomes(),
            Catalogue.ofKit().scenarios(),
            Register.load());
    pages =
        Book.of(evidence, Curves.of(provider, candidate.claims(), candidate.declarations()))
            .pages();
  }

  private static String page() {
    return pages.getOrDefault(ReportFolder.PAGE, "");
  }

  @Test
  void failuresComeFirst() {
    assertTrue(page().contains(" id=\"failures.MUST\""));
    assertInOrder(page(), "failures", "1-maximum-likelihood");
  }

  private static void assertInOrder(String page, String... ids) {
    List<Integer> places = Stream.of(ids).map(id -> page.indexOf(" id=\"" + id + "\"")).toList();
    assertFalse(places.contains(-1), places.toString());
    assertEquals(places.stream().sorted().toList(), places);
  }

  @Test
  void aFailureHasItsEvidence() {
    String failures = page().substring(page().indexOf(" id=\"failures\""));
    String shown = failures.substring(failures.indexOf("href=\"#id.softmax."));
    for (String fact :
        List.of(
            "<p lang=\"en\">softmax[0] is wrong (4 of 4 elements)</p>",
            "expected</dt>\n<dd lang=\"en\"><code>0.25</code>",
            "was</dt>\n<dd lang=\"en\"><code>-1.3862944 (-0x1.62e43p0)</code>",
            " ulp of binary32, allowed ",
            "logits</dt>\n<dd lang=\"en\"><code>[0.0 (0x0.0p0), ",
            "run it again</dt>\n<dd lang=\"en\"><code>java -jar loss-tck.jar certify wicked --scenario softmax.")) {
      assertTrue(shown.contains(fact), fact);
    }
  }

  @Test
  void ifEverythingFailsWhatBlocksComesFirstAndThePageStaysSmall() {
    Evidence run = Objects.requireNonNull(evidence);
    String detail = "softmax[0] is wrong" + "\n  expected 0.25".repeat(50);
    List<Outcome> outcomes =
        Catalogue.ofKit().scenarios().stream()
            .flatMap(s -> Stream.of(Subject.values()).map(u -> failed(s.id(), u, detail)))
            .toList();
    Evidence failing = new Evidence(run.certificate(), outcomes, run.scenarios(), run.register());
    for (String page : Book.of(failing, Curves.ofDocument()).pages().values()) {
      assertInOrder(
          page, "failures.MUST", "failures.SHOULD", "failures.MAY", "1-maximum-likelihood");
      assertTrue(page.length() < LARGEST, () -> page.length() + " characters");
    }
  }

  private static Outcome failed(String scenario, Subject subject, String detail) {
    return new Outcome(scenario, subject, Status.FAILED, detail, 1, List.of());
  }

  @Test
  void cellsShowTheAnswerTheErrorAndASign() {
    String row = page().substring(page().indexOf("<tr id=\"id.softmax.of-two.near\""));
    String cells = row.substring(0, row.indexOf("</tr>"));
    assertTrue(cells.contains("<small class=\"failed\">32 -0.3132617 ("), cells);
    assertTrue(cells.contains(" ulp) ✗</small>"), cells);
    assertTrue(page().contains("<small class=\"passed\">64 "));
  }

  @Test
  void errorsStandWhereAccuracyIsSpokenOf() {
    for (String page : pages.values()) {
      assertInOrder(page, "7-accuracy.2-softmax", "errors.7-accuracy.2-softmax", "8-robustness");
      assertEquals(2, page.split("<figure id=\"errors\\.", -1).length);
      String figure = page.substring(page.indexOf("<figure id=\"errors."));
      assertTrue(figure.contains("class=\"beyond\""));
    }
  }

  @Test
  void answersAreDrawnOverExactCurves() {
    String figure = page().substring(page().indexOf(" id=\"figure.softmax\""));
    String shown = figure.substring(0, figure.indexOf("</figure>"));
    assertTrue(shown.contains("class=\"answer binary64\""));
    assertTrue(shown.contains("binary32: x₂ = 1.2 leaves the exact curve, by up to 1"), shown);
  }

  @Test
  void whatAProviderSaysStaysText() {
    for (String page : pages.values()) {
      assertFalse(page.contains("<script>alert"));
      assertFalse(page.contains("<img src=x"));
      assertTrue(page.chars().noneMatch(c -> c == 0x1b || c == 0x202e || c == 0x2028 || c == 0));
      assertEquals(1, page.split("</script>", -1).length - 1);
      assertTrue(page.length() < LARGEST);
    }
  }

  @Test
  void aBrowserRunsNothingOfIt() throws Exception {
    JsonNode facts =
        Browser.in(folder)
            .ask(
                page(),
                "({faults, scripts: document.scripts.length,"
                    + " images: document.images.length,"
                    + " first: document.querySelector('main section').id})");
    assertEquals("[]", facts.get("faults").toString());
    assertEquals(0, facts.get("images").asInt());
    assertEquals("failures", facts.get("first").asText());
  }

  @Test
  void everybodyCanReadWhatFailed() throws Exception {
    Browser browser = Browser.in(folder);
    String chinese = pages.getOrDefault(ReportFolder.CHINESE_PAGE, "");
    assertEquals("[]", browser.byNight().issues(page()).toString());
    assertEquals("[]", browser.issues(chinese).toString());
  }
}

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
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            provider,
            provider.identity(),
            provider.claims(),
            provider.declarations(),
            "wicked",
            Optional.empty());
    Certified certified =
        Certification.of(candidate).scenarios(Set.of("sigmoid.", "softmax.", "log-softmax.")).run();
    Evidence evidence =
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
    int failures = page().indexOf("id=\"failures\"");
    assertTrue(failures > 0 && failures < page().indexOf("id=\"1-maximum-likelihood\""));
    assertTrue(page().indexOf("href=\"#id.softmax.", failures) > 0);
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
}

package io.github.losstck.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.losstck.spec.Register;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookInBrowserTest {
  private static final String FACTS =
      "({faults, formulas: document.querySelectorAll('.math').length,"
          + " typeset: document.querySelectorAll('.math > .katex, .math > .katex-display').length,"
          + " errors: document.querySelectorAll('.katex-error').length,"
          + " entries: document.querySelectorAll('.entry').length,"
          + " fetched: performance.getEntriesByType('resource').map(e => e.name)"
          + ".filter(n => !n.startsWith('data:')),"
          + " wider: document.documentElement.scrollWidth > innerWidth})";

  @TempDir(cleanup = CleanupMode.NEVER)
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "index.zh-CN.html"})
  void formulasAreTypesetAndNothingIsFetched(String name) throws Exception {
    JsonNode facts = Browser.in(folder).ask(page(name), FACTS);
    assertEquals("[]", facts.get("faults").toString());
    assertEquals("[]", facts.get("fetched").toString());
    assertTrue(facts.get("formulas").asInt() > 150, facts.toString());
    assertEquals(facts.get("formulas").asInt(), facts.get("typeset").asInt());
    assertEquals(0, facts.get("errors").asInt());
    assertEquals(Register.load().entries().size(), facts.get("entries").asInt());
    assertEquals("false", facts.get("wider").toString());
  }

  @Test
  void everybodyCanReadItByDayAndByNight() throws Exception {
    Browser browser = Browser.in(folder);
    assertEquals("[]", browser.issues(page("index.html")).toString());
    assertEquals("[]", browser.byNight().issues(page("index.zh-CN.html")).toString());
  }

  @Test
  void issuesWouldBeFound() throws Exception {
    String pale = "<html><head></head><body><p style='color: #ccc'>pale</p></body></html>";
    assertTrue(Browser.in(folder).issues(pale).toString().contains("color-contrast"));
  }

  @Test
  void searchLeavesWhatMatches() throws Exception {
    String search =
        "(() => { const field = document.getElementById('search'); field.value = 'id.smoothing';"
            + " field.dispatchEvent(new Event('input'));"
            + " return [...document.querySelectorAll('.example:not([hidden])')].map(e => e.id); })()";
    JsonNode shown = Browser.in(folder).ask(page("index.html"), search);
    assertTrue(shown.size() > 0);
    shown.forEach(id -> assertTrue(id.asText().startsWith("id.smoothing"), id.asText()));
  }

  private static String page(String name) throws Exception {
    return Files.readString(Path.of("reports", "book", name));
  }
}

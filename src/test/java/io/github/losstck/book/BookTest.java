package io.github.losstck.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.edition.Language;
import io.github.losstck.figures.Figure;
import io.github.losstck.spec.Entry;
import io.github.losstck.spec.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BookTest {
  private static final Path COMMITTED = Path.of("reports", "book");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final int LARGEST = 2 << 20;

  private static Map<String, String> pages = Map.of();

  @BeforeAll
  static void write() {
    pages = Book.ofDocument().pages();
  }

  @Test
  void committedPagesAreWhatTheCommandWrites() throws IOException {
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path committed = COMMITTED.resolve(page.getKey());
      assertEquals(
          -1,
          firstDifference(page.getValue(), Files.readString(committed)),
          committed + " is out of date; run 'loss-tck book --out reports/book'");
    }
  }

  private static int firstDifference(String one, String other) {
    int i = 0;
    while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return one.equals(other) ? -1 : i;
  }

  @Test
  void everyEntryAndScenarioHasAnAnchorOfItsOwn() {
    for (Map.Entry<String, String> page : pages.entrySet()) {
      List<String> ids = ids(page.getValue());
      assertEquals(ids.size(), new HashSet<>(ids).size(), page.getKey());
      for (Entry entry : Register.load().entries()) {
        assertTrue(ids.contains(Pen.anchor(entry)), page.getKey() + " lacks " + entry.id());
      }
      for (ScenarioEntry scenario : Catalogue.ofKit().scenarios()) {
        assertTrue(ids.contains(Pen.anchor(scenario.id())), page.getKey() + ": " + scenario.id());
      }
    }
  }

  @Test
  void everyFigureStandsInItsRule() {
    for (String page : pages.values()) {
      for (Figure figure : Figure.values()) {
        assertTrue(ids(page).contains("figure." + figure.word()), figure.word());
      }
    }
  }

  @Test
  void anchorsAreTheSameInEachLanguage() {
    assertEquals(ids(page(Language.ENGLISH)), ids(page(Language.CHINESE)));
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhere() {
    for (String page : pages.values()) {
      List<String> ids = ids(page);
      Matcher links = Pattern.compile(" href=\"#([^\"]*)\"").matcher(page);
      while (links.find()) {
        assertTrue(ids.contains(links.group(1)), links.group(1));
      }
    }
  }

  @Test
  void eachLanguageHasTheSameWords() {
    assertEquals(Wording.in(Language.ENGLISH).keys(), Wording.in(Language.CHINESE).keys());
  }

  @Test
  void whatIsPrintedWronglyStandsBesideWhatComesOut() {
    String page = page(Language.ENGLISH);
    String rule = page.substring(page.indexOf("The printed 0.2508 belongs to theta 0.6"));
    assertTrue(rule.indexOf("<del>0.2508</del>") < rule.indexOf("<ins>0.205078125</ins>"));
  }

  @Test
  void pagesAreSmall() {
    pages.forEach((name, text) -> assertTrue(text.length() < LARGEST, name));
    assertFalse(page(Language.ENGLISH).contains("src=\"http"));
  }

  private static String page(Language language) {
    return pages.getOrDefault(Book.file(language), "");
  }

  private static List<String> ids(String page) {
    List<String> ids = new ArrayList<>();
    Matcher matcher = ID.matcher(page.substring(page.indexOf("<body>"), page.indexOf("<script>")));
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    return ids;
  }
}

package io.github.losstck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuotationTest {
  @Test
  void putsTextOnOneLine() {
    assertEquals("one two three four", Quotation.of(" one\n  two\r\nthree\u2028four\n"));
    assertEquals("null", Quotation.of(null));
    assertEquals("", Quotation.of(" \n "));
  }

  @Test
  void spellsOutWhatSteers() {
    assertEquals("a\\u001b[2J\\u202eb\\ud800", Quotation.of("a\u001b[2J\u202eb\ud800"));
    assertEquals("\u05d0 \ud83d\ude00 <b>", Quotation.of("\u05d0 \ud83d\ude00 <b>"));
  }

  @Test
  void cutsBetweenCharactersAndSaysSo() {
    String most = "\ud83d\ude00".repeat(400);
    assertEquals(most, Quotation.of(most));
    assertEquals(most + "... (cut, of 801 characters)", Quotation.of(most + "x"));
    assertEquals("x".repeat(400) + "... (cut, of 401 characters)", Quotation.of("x".repeat(401)));
  }

  @Test
  void quotesAQuotationAsItIs() {
    String once = Quotation.of("a\n\u202e\\b");
    assertEquals(once, Quotation.of(once));
  }
}

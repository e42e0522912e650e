package io.github.losstck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTest {

  @Test
  void spellsOutWhatWouldSteerATerminal() {
    assertEquals("a\\u000ab\\u001b[2Kc", Plain.line("a\nb\u001b[2Kc"));
    assertEquals("\\u202egnp.exe", Plain.line("\u202egnp.exe"));
    assertEquals("naïve θ 😀", Plain.line("naïve θ 😀"));
    assertEquals("\\ud800", Plain.line("\ud800"));
  }

  @Test
  void spellsOutWhatXmlCannotCarry() {
    assertEquals("a\n\tb\\u0000\\ufffe\\udfff😀", Plain.xml("a\n\tb\0\ufffe\udfff😀"));
  }

  @Test
  void takesTheFirstLine() {
    assertEquals("one", Plain.firstLine("one\r\ntwo"));
    assertEquals("", Plain.firstLine(""));
  }
}

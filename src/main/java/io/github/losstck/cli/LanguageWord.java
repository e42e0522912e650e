package io.github.losstck.cli;

import io.github.losstck.starter.Language;

/** Reads the word for a language. */
final class LanguageWord extends Word<Language> {
  LanguageWord() {
    super("language", Language.values(), Language::word);
  }
}

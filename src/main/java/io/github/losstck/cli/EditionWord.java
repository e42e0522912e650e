package io.github.losstck.cli;

import io.github.losstck.edition.Language;

/** Reads the word for a language of the document: its subtag in BCP 47. */
final class EditionWord extends Word<Language> {
  EditionWord() {
    super("edition", Language.values(), language -> language.tag().replaceAll("-.*", ""));
  }
}

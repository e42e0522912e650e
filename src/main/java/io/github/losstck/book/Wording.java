package io.github.losstck.book;

import io.github.losstck.edition.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Holds the words of the page around the document, in one language. */
final class Wording {
  private final Language language;
  private final Properties words = new Properties();

  private Wording(Language language) {
    this.language = language;
  }

  /**
   * Loads the words of a language.
   *
   * @throws UncheckedIOException if they cannot be read
   */
  static Wording in(Language language) {
    Wording wording = new Wording(language);
    String resource = "losstck/book/words." + language.tag() + ".properties";
    try (InputStream in = Resource.open(resource)) {
      wording.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource + ": cannot be read", e);
    }
    return wording;
  }

  /** Returns the keys of all words. */
  Set<String> keys() {
    return words.stringPropertyNames();
  }

  /** Returns words that a key may have. */
  Optional<String> find(String key) {
    return Optional.ofNullable(words.getProperty(key));
  }

  /**
   * Returns words.
   *
   * @param key that every language has
   * @param arguments that are put in at {@code {0}} and so on
   * @throws IllegalStateException if the language lacks them
   */
  String of(String key, Object... arguments) {
    String found = words.getProperty(key);
    if (found == null) {
      throw new IllegalStateException(
          "words." + language.tag() + ".properties lacks '" + key + "'; add it");
    }
    return arguments.length == 0
        ? found
        : new MessageFormat(found.replace("'", "''"), Locale.ROOT).format(arguments);
  }
}

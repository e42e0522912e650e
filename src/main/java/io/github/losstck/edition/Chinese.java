package io.github.losstck.edition;

import io.cucumber.messages.types.Feature;
import io.github.losstck.catalogue.Gherkin;
import java.io.IOException;
import java.io.InputStream;

/** Finds the files of the Chinese edition in the kit's jar. */
final class Chinese {
  private static final String FOLDER = "losstck/zh/";
  static final String REGISTER = FOLDER + "register.json";
  static final String WORDS = FOLDER + "words.json";

  private Chinese() {}

  /** Reads the counterpart of a feature file. */
  static Feature feature(String path) {
    return Gherkin.feature(path, resource(FOLDER + path));
  }

  /** Reads the words of cells. */
  static Dictionary dictionary() {
    return new Dictionary(WORDS, resource(WORDS));
  }

  private static byte[] resource(String name) {
    try (InputStream in = Chinese.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": is missing; write it");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(name + ": " + e.getMessage(), e);
    }
  }
}

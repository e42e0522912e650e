package io.github.losstck.book;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads what the kit's jar holds. */
final class Resource {
  private static final String FOLDER = "losstck/book/";

  private Resource() {}

  static InputStream open(String name) throws IOException {
    InputStream in = Resource.class.getClassLoader().getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException(name + ": the kit's jar is not whole");
    }
    return in;
  }

  /** Returns the bytes of a file below the folder of the book. */
  static byte[] bytes(String name) {
    try (InputStream in = open(FOLDER + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the text of a file below the folder of the book. */
  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}

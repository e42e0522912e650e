package io.github.losstck.starter;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Holds the beginning of an adapter: complete but for the losses, which it claims and does not
 * have.
 *
 * @param language it is written in
 * @param version of the kit, which it names
 */
public record Project(Language language, String version) {
  static final String README = "README.md";
  static final String IGNORED = ".gitignore";

  private static final String VERSION = "@version@";
  private static final String INDENTED = "       ";

  /**
   * Writes the files; none that is there already is overwritten.
   *
   * @param folder to write to; created if need be
   * @throws IOException if a file cannot be written or is there; those written before it stay
   */
  public void write(Path folder) throws IOException {
    for (String file : language.files()) {
      Path target = folder.resolve(file);
      Files.createDirectories(target.getParent());
      Files.writeString(target, text(file), StandardOpenOption.CREATE_NEW);
    }
  }

  /** Returns the commands that the README shows, in their order. */
  public List<String> commands() throws IOException {
    return text(README).lines().filter(l -> l.startsWith(INDENTED)).map(String::strip).toList();
  }

  private String text(String file) throws IOException {
    String resource = "/losstck/adapters/" + language.word() + "/" + packed(file);
    try (InputStream in = Project.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource + " is missing; the kit's jar is not whole");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(VERSION, version);
    }
  }

  /** Without its dot, so that builds do not leave it out and git does not obey it here. */
  private static String packed(String file) {
    return file.equals(IGNORED) ? IGNORED.substring(1) : file;
  }
}

package io.github.losstck.vectors;

import io.github.losstck.remote.BadMessage;
import io.github.losstck.remote.CallAnswer;
import io.github.losstck.remote.Line;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds answers in a file by their ids, in whatever order they stand. Of each line its place is
 * kept, and nothing else.
 */
final class AnswerFile implements Closeable {
  private final Path path;
  private final RandomAccessFile file;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<String> repeated = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();

  private record Place(long offset, int length) {}

  private AnswerFile(Path path) throws IOException {
    this.path = path;
    this.file = new RandomAccessFile(path.toFile(), "r");
  }

  /**
   * Reads which answers there are.
   *
   * @param path of the file
   * @throws IOException if it cannot be read
   */
  static AnswerFile open(Path path) throws IOException {
    AnswerFile answers = new AnswerFile(path);
    try (InputStream from = new BufferedInputStream(Files.newInputStream(path))) {
      answers.index(new LineReader(from));
      return answers;
    } catch (IOException e) {
      answers.close();
      throw e;
    }
  }

  private void index(LineReader lines) throws IOException {
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      try {
        String id = Line.parse(line, CallAnswer.TYPES).id();
        Place place = new Place(lines.offset(), line.length);
        if (places.putIfAbsent(id, place) != null) {
          repeated.add(id);
        }
      } catch (BadMessage e) {
        unreadable.add("line " + lines.number() + ": " + e.getMessage());
      }
    }
  }

  /** Takes the answer with an id, if it is there and was not taken. */
  Optional<Line> take(String id) throws IOException {
    Place place = places.remove(id);
    if (place == null) {
      return Optional.empty();
    }
    byte[] line = new byte[place.length()];
    file.seek(place.offset());
    file.readFully(line);
    try {
      return Optional.of(Line.parse(line, CallAnswer.TYPES));
    } catch (BadMessage e) {
      throw new IOException(path + " changed while it was read", e);
    }
  }

  /** Returns the ids of the answers that nobody took. */
  List<String> untaken() {
    return List.copyOf(places.keySet());
  }

  /** Returns the ids of answers that came after another with the same id. */
  List<String> repeated() {
    return repeated;
  }

  /** Returns what is wrong with the lines that are no answers. */
  List<String> unreadable() {
    return unreadable;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}

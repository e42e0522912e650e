package io.github.losstck.spec;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Lists everything that the document says: equations, listings, outputs, claims and errata. */
public final class Register {
  private static final String INCOMPLETE = "the kit's jar is not whole";

  private final byte[] text;
  private final Map<String, Entry> byId;
  private final Map<String, String> places;

  private Register(byte[] text, RegisterReader reader) {
    this.text = text;
    this.byId = reader.entries();
    this.places = reader.places();
  }

  /**
   * Loads the register that the kit carries.
   *
   * @return all entries
   * @throws RegisterException if the resource is missing or malformed
   */
  public static Register load() {
    return load(RegisterReader.RESOURCE);
  }

  /**
   * Loads the register from another resource, in which it is written in another language.
   *
   * @param resource on the class path of the kit
   * @return all entries
   * @throws RegisterException if the resource is missing or malformed
   */
  public static Register load(String resource) {
    try (InputStream in = Register.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new RegisterException(resource, "is missing", INCOMPLETE);
      }
      return parse(resource, in.readAllBytes());
    } catch (IOException e) {
      throw new RegisterException(resource, e.toString(), INCOMPLETE);
    }
  }

  /**
   * Reads a register: a JSON array of objects with id, title and statement.
   *
   * @param text of the file
   * @return all entries
   * @throws RegisterException if it is malformed
   */
  public static Register parse(byte[] text) {
    return parse(RegisterReader.RESOURCE, text);
  }

  private static Register parse(String resource, byte[] text) {
    return new Register(text, RegisterReader.read(resource, text));
  }

  /** Returns every entry, in the order of the document. */
  public List<Entry> entries() {
    return List.copyOf(byId.values());
  }

  /**
   * Finds an entry by its id.
   *
   * @param id as in {@code C14}
   * @return the entry, if there is one
   */
  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Finds the entry that a tag stands for.
   *
   * @param tag as in {@code @claim.C14}
   * @return the entry, if there is one
   */
  public Optional<Entry> byTag(String tag) {
    return byId.values().stream().filter(e -> e.tag().equals(tag)).findFirst();
  }

  /**
   * Returns where an entry stands: file, line and column, as in {@code losstck/register.json:3:11}.
   *
   * @param id of an entry
   */
  public String place(String id) {
    return Objects.requireNonNull(places.get(id), id);
  }

  /** Returns a copy of the bytes that the register was read from, for its digest. */
  public byte[] text() {
    return text.clone();
  }
}

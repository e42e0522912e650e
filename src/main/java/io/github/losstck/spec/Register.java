package io.github.losstck.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists everything that the document says: equations, listings, outputs, claims and errata. */
public final class Register {
  private static final String RESOURCE = "losstck/register.json";

  private final byte[] text;
  private final Map<String, Entry> byId;

  private Register(byte[] text, Map<String, Entry> byId) {
    this.text = text;
    this.byId = byId;
  }

  /**
   * Loads the register that the kit carries.
   *
   * @return all entries
   * @throws IllegalStateException if the resource is missing or malformed, in one line
   */
  public static Register load() {
    return load(RESOURCE);
  }

  /**
   * Loads the register from another resource, in which it is written in another language.
   *
   * @param resource on the class path of the kit
   * @return all entries
   * @throws IllegalStateException if the resource is missing or malformed, in one line
   */
  public static Register load(String resource) {
    try (InputStream in = Register.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw malformed(resource, "is missing", "the kit's jar is not whole");
      }
      return parse(resource, in.readAllBytes());
    } catch (IOException e) {
      throw malformed(resource, e.toString(), "the kit's jar is not whole");
    }
  }

  /** Reads a register: a JSON array of objects with id, title and statement. */
  static Register parse(byte[] text) {
    return parse(RESOURCE, text);
  }

  private static Register parse(String resource, byte[] text) {
    Map<String, Entry> byId = new LinkedHashMap<>();
    for (Entry entry : read(resource, text)) {
      check(resource, entry);
      if (byId.putIfAbsent(entry.id(), entry) != null) {
        throw malformed(
            resource, "the id '" + entry.id() + "' occurs twice", "keep one of the two");
      }
    }
    return new Register(text, byId);
  }

  private static List<Entry> read(String resource, byte[] text) {
    try {
      List<Entry> entries = new ObjectMapper().readValue(text, new TypeReference<>() {});
      if (entries == null) {
        throw malformed(resource, "it is null", "give an array of entries");
      }
      return entries;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw malformed(
          resource,
          "line " + line + ": " + e.getOriginalMessage(),
          "give an array of objects with id, title and statement");
    } catch (IOException e) {
      throw malformed(resource, e.toString(), "the kit's jar is not whole");
    }
  }

  private static void check(String resource, Entry entry) {
    if (entry == null || entry.id() == null || !entry.id().matches("[12]-\\d+|[LOCX]\\d+")) {
      throw malformed(
          resource,
          entry == null ? "an entry is null" : "'" + entry.id() + "' is not an id",
          "write ids as in 2-3, L4, O3, C14 or X4");
    }
    if (blank(entry.title()) || blank(entry.statement())) {
      throw malformed(resource, entry.id() + " has no title or no statement", "give it both");
    }
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static IllegalStateException malformed(String resource, String problem, String remedy) {
    String line = resource + ": " + problem + "; " + remedy;
    return new IllegalStateException(line.replaceAll("\\s+", " "));
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

  /** Returns a copy of the bytes that the register was read from, for its digest. */
  public byte[] text() {
    return text.clone();
  }
}

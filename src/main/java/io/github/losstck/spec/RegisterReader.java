package io.github.losstck.spec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads a JSON array of entries, and notes where each of them stands. */
final class RegisterReader {
  static final String RESOURCE = "losstck/register.json";

  private static final Set<String> MEMBERS = Set.of("id", "title", "statement");
  private static final String FORM = "give an array of objects with id, title and statement";

  private final String resource;
  private final JsonParser json;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, String> places = new HashMap<>();

  private RegisterReader(String resource, JsonParser json) {
    this.resource = resource;
    this.json = json;
  }

  /**
   * Reads the text of a register, a token at a time: binding to a record takes five times as long.
   */
  static RegisterReader read(String resource, byte[] text) {
    try (JsonParser json = new JsonFactory().createParser(text)) {
      RegisterReader reader = new RegisterReader(resource, json);
      reader.readAll();
      return reader;
    } catch (JsonProcessingException e) {
      throw new RegisterException(place(resource, e.getLocation()), e.getOriginalMessage(), FORM);
    } catch (IOException e) {
      throw new RegisterException(resource, e.toString(), FORM);
    }
  }

  /** Returns the entries by their ids, in the order of the text. */
  Map<String, Entry> entries() {
    return entries;
  }

  /** Returns file, line and column of each id. */
  Map<String, String> places() {
    return places;
  }

  private void readAll() throws IOException {
    require(json.nextToken() == JsonToken.START_ARRAY, "it is no array", FORM);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      require(json.currentToken() == JsonToken.START_OBJECT, "an entry is no object", FORM);
      readEntry();
    }
  }

  private void readEntry() throws IOException {
    Map<String, String> members = new HashMap<>();
    String place = here();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String member = json.currentName();
      require(MEMBERS.contains(member), "'" + member + "' is no member of an entry", FORM);
      require(json.nextToken() == JsonToken.VALUE_STRING, member + " is no text", FORM);
      members.put(member, json.getText());
      place = member.equals("id") ? here() : place;
    }
    add(
        new Entry(
            members.getOrDefault("id", ""),
            members.getOrDefault("title", ""),
            members.getOrDefault("statement", "")),
        place);
  }

  private void add(Entry entry, String place) {
    if (!entry.id().matches("[12]-\\d+|[LOCX]\\d+")) {
      String problem = "'" + entry.id() + "' is not an id";
      throw new RegisterException(place, problem, "write ids as in 2-3, L4, O3, C14 or X4");
    }
    if (entry.title().isBlank() || entry.statement().isBlank()) {
      throw new RegisterException(
          place, entry.id() + " has no title or no statement", "give it both");
    }
    if (entries.putIfAbsent(entry.id(), entry) != null) {
      String problem = "the id '" + entry.id() + "' occurs twice";
      throw new RegisterException(place, problem, "keep one of the two");
    }
    places.put(entry.id(), place);
  }

  private void require(boolean satisfied, String problem, String remedy) {
    if (!satisfied) {
      throw new RegisterException(here(), problem, remedy);
    }
  }

  private String here() {
    return place(resource, json.currentTokenLocation());
  }

  private static String place(String resource, JsonLocation location) {
    return resource + ":" + location.getLineNr() + ":" + location.getColumnNr();
  }
}

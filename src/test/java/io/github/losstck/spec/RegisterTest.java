package io.github.losstck.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {
  private final Register register = Register.load();

  @Test
  void holdsEightyOneEntriesOfFiveKinds() {
    Map<String, Long> kinds =
        register.entries().stream().collect(groupingBy(Entry::kind, counting()));
    assertEquals(
        Map.of("eq", 19L, "listing", 7L, "output", 6L, "claim", 25L, "erratum", 24L), kinds);
  }

  @Test
  void followsTheDocument() {
    Stream<String> expected =
        Stream.of(ids("1-", 14), ids("2-", 5), ids("L", 7), ids("O", 6), ids("C", 25), ids("X", 24))
            .flatMap(List::stream);
    assertEquals(expected.toList(), register.entries().stream().map(Entry::id).toList());
  }

  private static List<String> ids(String prefix, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(i -> prefix + i).toList();
  }

  @Test
  void findsEntriesByIdAndByTag() {
    for (Entry entry : register.entries()) {
      assertEquals(Optional.of(entry), register.entry(entry.id()));
      assertEquals(Optional.of(entry), register.byTag(entry.tag()));
    }
    assertEquals(Optional.empty(), register.entry("C26"));
    assertEquals(Optional.empty(), register.byTag("@claim.X4"));
  }

  @Test
  void statesEachEntryOnOnePlainLine() {
    for (Entry entry : register.entries()) {
      assertTrue(entry.statement().matches("[ -~]+"), entry.id());
      assertTrue(entry.statement().endsWith("."), entry.id());
      assertFalse(entry.title().endsWith("."), entry.id());
    }
  }

  @Test
  void knowsWhereEntriesStand() {
    assertEquals("losstck/register.json:2:11", register.place("1-1"));
    assertEquals("losstck/register.json:82:11", register.place("X24"));
  }

  @Test
  void keepsTheBytesItWasReadFrom() {
    assertArrayEquals(register.text(), Register.parse(register.text()).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[{\"id\":\"X1\"; :1:12: Unexpected end",
        "null; :1:1: it is no array",
        "[null]; :1:2: an entry is no object",
        "[{\"id\":\"Z1\",\"title\":\"t\",\"statement\":\"s\"}]; :1:8: 'Z1' is not an id",
        "[{\"id\":\"X1\",\"title\":\" \",\"statement\":\"s\"}]; X1 has no title",
        "[{\"id\":\"X1\",\"titel\":\"t\"}]; 'titel' is no member of an entry",
        "[{\"id\":\"X1\",\"title\":\"t\",\"statement\":\"s\"},"
            + "{\"id\":\"X1\",\"title\":\"t\",\"statement\":\"s\"}]; :1:48: the id 'X1' occurs twice",
      })
  void refusesWhatIsMalformedInOneLine(String text, String problem) {
    RegisterException thrown =
        assertThrows(RegisterException.class, () -> Register.parse(text.getBytes(UTF_8)));
    assertTrue(thrown.getMessage().startsWith("losstck/register.json:1:"), thrown.getMessage());
    assertTrue(thrown.getMessage().contains(problem), thrown.getMessage());
    assertEquals(1, thrown.getMessage().lines().count());
  }
}

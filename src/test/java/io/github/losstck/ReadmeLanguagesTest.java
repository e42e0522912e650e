package io.github.losstck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the READMEs of both languages to each other, in all that is not prose. */
class ReadmeLanguagesTest {
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|(?-s:^ {4}.*$)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
  private static final List<String> LANGUAGES = List.of("README.md", "README.zh-CN.md");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?m)^#+ ", // headings, by level
        "(?m)^\\|", // rows of tables
        "`[^`\\n]+`", // what is typed or read
        "(?<![\\w.])-?\\d[\\d,.]*(?:e-?\\d+)?(?<![,.])", // figures
        "(?m)^- ", // points
      })
  void sayTheSameIn(String pattern) throws IOException {
    assertEquals(found(pattern, english()), found(pattern, chinese()));
  }

  @Test
  void showTheSameCode() throws IOException {
    List<String> code = code(LANGUAGES.get(0));
    assertTrue(code.size() > 8, code.toString());
    assertEquals(code, code(LANGUAGES.get(1)));
  }

  @Test
  void leadToTheSamePlacesAndToEachOther() throws IOException {
    List<String> english = links(english());
    List<String> chinese = links(chinese());
    assertEquals("README.zh-CN.md", english.remove(0));
    assertEquals("README.md", chinese.remove(0));
    assertEquals(english, chinese);
    english.forEach(link -> assertTrue(Files.exists(Path.of(link.replaceFirst("#.*", ""))), link));
  }

  private static String english() throws IOException {
    return CODE.matcher(text(LANGUAGES.get(0))).replaceAll("");
  }

  private static String chinese() throws IOException {
    return CODE.matcher(text(LANGUAGES.get(1))).replaceAll("");
  }

  private static String text(String readme) throws IOException {
    return Files.readString(Path.of(readme));
  }

  private static List<String> links(String text) {
    return new ArrayList<>(LINK.matcher(text).results().map(link -> link.group(1)).toList());
  }

  private static List<String> code(String readme) throws IOException {
    return CODE.matcher(text(readme)).results().map(MatchResult::group).toList();
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }
}

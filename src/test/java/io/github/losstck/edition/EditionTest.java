package io.github.losstck.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.catalogue.Catalogue;
import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditionTest {
  private static final Path CHINESE = Path.of("src/main/resources/losstck/zh");

  private final Edition english = Edition.in(Language.ENGLISH);
  private final Edition chinese = Edition.in(Language.CHINESE);

  @Test
  void chineseSaysWhatEnglishSays() {
    Counterparts counterparts = new Counterparts();
    Map<String, FeatureText> translated = new TreeMap<>();
    chinese.features().forEach(f -> translated.put(f.path(), f));
    english.features().forEach(f -> counterparts.compare(f, translated.get(f.path())));
    counterparts.compare(english.entries(), chinese.entries());
    assertEquals("", String.join("\n", counterparts.problems()));
  }

  @Test
  void everyChineseFileHasItsOriginal() throws IOException {
    try (Stream<Path> files = Files.walk(CHINESE)) {
      Set<String> paths =
          files
              .filter(f -> f.toString().endsWith(".feature"))
              .map(f -> CHINESE.relativize(f).toString().replace('\\', '/'))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(Catalogue.ofKit().texts().keySet(), paths);
    }
  }

  @Test
  void englishIsWhatTheCatalogueAndTheRegisterSay() {
    for (ScenarioEntry scenario : Catalogue.ofKit().scenarios()) {
      assertEquals(scenario.name(), english.title(scenario));
      assertEquals(scenario.rule(), english.rule(scenario).title());
      assertEquals(scenario.feature(), english.feature(scenario).title());
    }
    assertEquals(Register.load().entries(), english.entries());
  }

  @Test
  void chineseTitlesAreFilled() {
    for (ScenarioEntry scenario : Catalogue.ofKit().scenarios()) {
      String title = chinese.title(scenario);
      assertTrue(title.matches(".*\\p{IsHan}.*"), title);
      assertFalse(title.contains("<"), title);
    }
  }

  @Test
  void everyWordOfTheDictionaryIsSomewhereInTheFeatures() {
    Rows rows = new Rows();
    Originals.features().values().forEach(rows::add);
    Set<String> cells =
        Catalogue.ofKit().scenarios().stream()
            .flatMap(s -> rows.of(s.id()).values().stream())
            .collect(Collectors.toSet());
    Set<String> unused = new TreeSet<>(Chinese.dictionary().words().keySet());
    unused.removeAll(cells);
    assertEquals(Set.of(), unused);
  }

  @Test
  void whatIsMissingIsRefused() {
    assertEquals(
        "the entry C26 is not in the edition 'zh-Hans'; add it there",
        assertThrows(IllegalStateException.class, () -> chinese.entry("C26")).getMessage());
    assertEquals(
        "losstck/zh/words.json: 'tepid labels' is missing; add it",
        assertThrows(
                IllegalStateException.class, () -> Chinese.dictionary().translate("tepid labels"))
            .getMessage());
    assertEquals(
        "losstck/zh/0-nothing.feature: is missing; write it",
        assertThrows(IllegalStateException.class, () -> Chinese.feature("0-nothing.feature"))
            .getMessage());
  }

  @Test
  void latinIsSetOffByASpaceAndChineseIsNot() {
    Pattern badlySpaced =
        Pattern.compile("\\p{IsHan}( +\\p{IsHan}|[A-Za-z0-9$])|[A-Za-z0-9$)]\\p{IsHan}");
    Stream<String> titles = Catalogue.ofKit().scenarios().stream().map(chinese::title);
    Stream<String> prose =
        chinese.features().stream()
            .flatMap(f -> Stream.concat(Stream.of(f.title(), f.description()), rules(f)));
    Stream<String> entries = chinese.entries().stream().map(e -> e.title() + "\n" + e.statement());
    assertEquals(
        List.of(),
        Stream.of(titles, prose, entries)
            .flatMap(texts -> texts)
            .filter(text -> badlySpaced.matcher(text).find())
            .toList());
  }

  private static Stream<String> rules(FeatureText feature) {
    return feature.rules().stream().flatMap(r -> Stream.of(r.title(), r.description()));
  }
}

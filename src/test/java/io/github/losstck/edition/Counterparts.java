package io.github.losstck.edition;

import static java.util.Locale.ROOT;

import io.github.losstck.spec.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Lists where a translation departs from its original: in structure, mathematics or figures. */
final class Counterparts {
  private static final Pattern FORMULA = Pattern.compile("\\$`[^`]*`\\$|`[^`]*`");
  private static final Pattern PLACEHOLDER = Pattern.compile("<\\w+>");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*(?:e-?\\d+)?");
  private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");
  private static final Pattern WORD = Pattern.compile("\\b[A-Za-z][a-z]+\\b");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  /** Words of formulas that stand in the midst of prose. */
  private static final Set<String> FUNCTIONS = Set.of("ln", "softmax");

  /** Names that Chinese keeps where English may have a pronoun, or none. */
  private static final Set<String> KEPT = Set.of("logit", "sigmoid", "softmax", "ulp");

  private final List<String> problems = new ArrayList<>();

  /** Returns what was found: place and problem, one line each. */
  List<String> problems() {
    return problems;
  }

  void compare(FeatureText original, FeatureText translated) {
    String at = original.path();
    texts(at, original.title(), translated.title());
    texts(at, original.description(), translated.description());
    if (sameSize(at + ", rules", original.rules(), translated.rules())) {
      for (int i = 0; i < original.rules().size(); i++) {
        compare(at, original.rules().get(i), translated.rules().get(i));
      }
    }
  }

  private void compare(String path, RuleText original, RuleText translated) {
    String at = path + ", '" + original.title() + "'";
    texts(at, original.title(), translated.title());
    texts(at, original.description(), translated.description());
    if (sameSize(at + ", scenarios", original.scenarios(), translated.scenarios())) {
      for (int i = 0; i < original.scenarios().size(); i++) {
        compare(original.scenarios().get(i), translated.scenarios().get(i));
      }
    }
  }

  private void compare(ScenarioText original, ScenarioText translated) {
    String at = original.id();
    same(at + ", id", original.id(), translated.id());
    texts(at, original.title(), translated.title());
    if (sameSize(at + ", tables", original.tables(), translated.tables())) {
      for (int i = 0; i < original.tables().size(); i++) {
        texts(at, original.tables().get(i), translated.tables().get(i));
      }
    }
  }

  void compare(List<Entry> original, List<Entry> translated) {
    if (sameSize("register", original, translated)) {
      for (int i = 0; i < original.size(); i++) {
        String at = original.get(i).id();
        same(at + ", id", at, translated.get(i).id());
        texts(at, original.get(i).title(), translated.get(i).title());
        texts(at, original.get(i).statement(), translated.get(i).statement());
      }
    }
  }

  private void texts(String at, String original, String translated) {
    same(at + ", formulas", all(FORMULA, original), all(FORMULA, translated));
    same(at + ", placeholders", all(PLACEHOLDER, original), all(PLACEHOLDER, translated));
    String prose = FORMULA.matcher(original).replaceAll(" ");
    String chinese = FORMULA.matcher(translated).replaceAll(" ");
    same(at + ", numbers", set(NUMBER, prose), set(NUMBER, chinese));
    same(at + ", names of its own", Set.of(), foreign(prose, chinese));
    same(at + ", is empty", original.isBlank(), translated.isBlank());
    if (hasWords(prose) && !CHINESE.matcher(chinese).find()) {
      problems.add(at + ", is not Chinese: " + translated);
    }
  }

  private static Set<String> foreign(String prose, String chinese) {
    Set<String> names = set(NAME, PLACEHOLDER.matcher(chinese).replaceAll(" ").toLowerCase(ROOT));
    names.removeAll(set(NAME, prose.toLowerCase(ROOT)));
    names.removeAll(KEPT);
    return names;
  }

  private static boolean hasWords(String prose) {
    Set<String> words = set(WORD, PLACEHOLDER.matcher(prose).replaceAll(" "));
    words.removeAll(FUNCTIONS);
    return !words.isEmpty();
  }

  private boolean sameSize(String what, List<?> original, List<?> translated) {
    same(what, original.size(), translated.size());
    return original.size() == translated.size();
  }

  private void same(String what, Object original, Object translated) {
    if (!original.equals(translated)) {
      problems.add(what + ": " + original + ", in Chinese " + translated);
    }
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(r -> r.group()).sorted().toList();
  }

  private static Set<String> set(Pattern pattern, String text) {
    return new TreeSet<>(all(pattern, text));
  }
}

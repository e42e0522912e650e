package io.github.losstck.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.catalogue.Gherkin;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterpartsTest {
  private static final String ENGLISH =
      """
      Feature: The coin
        Ten flips, of theta 0.6.

        Rule: The likelihood
          $`L = \\theta^6`$ at `theta`,
          and nothing else.

          @id.coin.worked @must
          Scenario Outline: At <theta>
            Then `theta` should be <theta>

            Examples: Fair
              | id | theta |
              | a  | 0.5   |

          @id.coin.more
          Scenario: More
      """;
  private static final String CHINESE =
      """
      # language: zh-CN
      功能: 硬币
        抛十次，θ 为
        0.6，所见
        如此。

        规则: 似然
          在 `theta` 处，$`L = \\theta^6`$，
          别无其他。

          @id.coin.worked
          场景大纲: 在 <theta> 处

            例子: 均匀

          @id.coin.more
          场景: 更多
      """;

  @Test
  void findsNothingInAFaithfulTranslation() {
    assertEquals(List.of(), problems(CHINESE));
  }

  @Test
  void joinsTheLinesOfAParagraphAsTheLanguageDoes() {
    assertEquals("抛十次，θ 为 0.6，所见如此。", read(CHINESE).description());
    assertEquals(
        "$`L = \\theta^6`$ at `theta`, and nothing else.",
        read(ENGLISH).rules().get(0).description());
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          更多             ; More          ; coin.more, is not Chinese: More
          均匀             ; Fair          ; coin.worked, is not Chinese: Fair
          \\theta^6        ; \\theta^4     ; x, 'The likelihood', formulas
          `theta`          ; theta         ; x, 'The likelihood', formulas
          <theta>          ; <p>           ; coin.worked, placeholders
          0.6              ; 0.7           ; x, numbers: [0.6], in Chinese [0.7]
          抛十次           ; 抛 10 次      ; x, numbers: [0.6], in Chinese [0.6, 10]
          所见             ; Heads         ; x, names of its own
          @id.coin.more    ; @id.coin.less ; coin.more, id
          '例子: 均匀'     ; ''            ; coin.worked, tables: 1, in Chinese 0
          场景: 更多       ; 规则: 更多    ; x, rules: 1, in Chinese 2
          场景: 更多       ; 场景:         ; coin.more, is empty: false, in Chinese true
          """)
  void findsWhatDeparts(String written, String instead, String problem) {
    String text = CHINESE.replaceFirst(Pattern.quote(written), instead.replace("\\", "\\\\"));
    List<String> problems = problems(text);
    assertTrue(problems.stream().anyMatch(p -> p.startsWith(problem)), problems.toString());
  }

  private static List<String> problems(String chinese) {
    Counterparts counterparts = new Counterparts();
    counterparts.compare(read(ENGLISH), read(chinese));
    return counterparts.problems();
  }

  private static FeatureText read(String text) {
    return FeatureTextReader.read("x", Gherkin.feature("x", text.getBytes(UTF_8)));
  }
}

package io.github.losstck.smoke;

import io.github.losstck.remote.Adapter;
import io.github.losstck.verdict.ProviderFault;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Says a few things that are no calls, and looks whether each is answered as it should be.
 *
 * @param name of the check
 * @param texts what is said, each to be shown where it goes wrong
 * @param saying says one of them
 * @param well what is to be said where all is well
 * @param remedy where it is not
 */
record TalkCheck(
    String name, List<String> texts, BiConsumer<Adapter, String> saying, String well, String remedy)
    implements Check {

  /** Sends what no adapter can make sense of, and looks whether it is there afterwards. */
  static TalkCheck unknownLines() {
    return new TalkCheck(
        "unknown lines",
        List.of("{\"type\":\"greet\",\"id\":\"greeting\"}", "{\"type\":", "nonsense"),
        (adapter, line) -> {
          adapter.provoke(line);
          adapter.ping("afterwards");
        },
        "are answered by error",
        "answer error, with the id of the line or \"unknown\", and go on");
  }

  /** Sends ids that are no numbers, and separators at which some libraries break lines. */
  static TalkCheck ids() {
    return new TalkCheck(
        "ids",
        List.of("a \"b\" \\ 7", "\u00e9\u03b8\u2028\u2029\u0085"),
        Adapter::ping,
        "are repeated, whatever is in them",
        "repeat the id as it came; read and write UTF-8, and end lines at line feeds alone");
  }

  @Override
  public List<Finding> run(Dialogue dialogue) {
    Problems problems = new Problems();
    for (String text : texts) {
      try {
        if (!dialogue.isGivenUp()) {
          say(dialogue, text);
        }
      } catch (ProviderFault e) {
        problems.add(text, new Problem(Problem.of(e).words(), remedy, Section.LINES));
      }
    }
    return problems.isEmpty() ? List.of(Finding.ok(name, well)) : problems.findings(name);
  }

  private void say(Dialogue dialogue, String text) {
    dialogue.ask(
        adapter -> {
          saying.accept(adapter, text);
          return text;
        });
  }
}

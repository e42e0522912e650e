package io.github.losstck.figures;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Names the figures of the document; each stands in the rule that has a certain scenario. */
public enum Figure {
  /** Shows the likelihood of the ten flips, its logarithm, and the estimate. */
  COIN("score.worked", CoinPanels.all()),
  /** Shows entropy and cross entropy of two classes, and the relative entropy between them. */
  INFORMATION("relative-entropy.two", InformationPanels.all()),
  /** Shows the sigmoid, and the loss whose slope it is. */
  SIGMOID("sigmoid-loss.hard", SigmoidPanels.all()),
  /** Shows the softmax of a row whose logits are scaled. */
  SOFTMAX("softmax.scaled", SoftmaxPanels.all()),
  /** Shows both losses with and without label smoothing. */
  LOSSES("softmax-loss.of-three", LossPanels.all());

  private final String scenario;
  private final List<Panel> panels;

  Figure(String scenario, List<Panel> panels) {
    this.scenario = scenario;
    this.panels = panels;
  }

  /**
   * Holds a figure as it is drawn.
   *
   * @param pictures {@code svg} elements for a page with the style {@link
   *     io.github.losstck.report.Theme#CURVES}
   * @param remarks what is missing, and which answers can be seen to be wrong; one a line
   */
  public record Drawn(List<String> pictures, List<String> remarks) {
    /** Copies the lists. */
    public Drawn {
      pictures = List.copyOf(pictures);
      remarks = List.copyOf(remarks);
    }
  }

  /** Finds the figures of a rule, by the ids of its scenarios and outlines. */
  public static List<Figure> among(Collection<String> ids) {
    return Stream.of(values()).filter(f -> ids.contains(f.scenario)).toList();
  }

  /** Returns the word that stands for this figure in keys and anchors. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Draws it. */
  public Drawn draw(Curves curves, Words words) {
    Remarks remarks = new Remarks(words);
    List<String> pictures = panels.stream().map(p -> p.draw(curves, words, remarks)).toList();
    return new Drawn(pictures, remarks.lines());
  }
}

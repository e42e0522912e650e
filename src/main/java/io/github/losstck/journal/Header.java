package io.github.losstck.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Identity;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Kit;
import io.github.losstck.verdict.Selection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells one run from others: what has all of this in common comes to the same outcomes.
 *
 * @param kit that examines
 * @param provider the name and version of what is examined
 * @param address what finds it again, as failures print it
 * @param claims the operations that it offers
 * @param declarations its limits and conventions
 * @param selection what the run is limited to
 * @param sampling how densely domains are sampled, and from which seed
 */
public record Header(
    Kit kit,
    Identity provider,
    String address,
    Set<Operation> claims,
    Declarations declarations,
    Selection selection,
    Sampling sampling) {
  /** Names this form of a journal, so that a reader can tell a later one. */
  private static final int FORMAT = 1;

  /** Copies the claims. */
  public Header {
    claims = Set.copyOf(claims);
  }

  /** Writes equal headers as equal nodes: sets are sorted. */
  ObjectNode node() {
    ObjectNode node = Records.tree(this);
    node.set("claims", Records.tree(new TreeSet<>(claims)));
    JsonNode precisions = Records.tree(new TreeSet<>(declarations.precisions()));
    ((ObjectNode) node.get("declarations")).set("precisions", precisions);
    return node.put("format", FORMAT);
  }

  /**
   * Holds the header of a journal against this one.
   *
   * @throws IllegalArgumentException if they differ; it names the first part that does
   */
  void requireSame(JsonNode other) {
    Records.parse(Records.text(node()))
        .properties()
        .forEach(
            part -> {
              if (!part.getValue().equals(other.get(part.getKey()))) {
                throw new IllegalArgumentException(
                    "is the journal of another run: its " + part.getKey() + " differs");
              }
            });
  }
}

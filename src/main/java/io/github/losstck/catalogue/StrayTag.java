package io.github.losstck.catalogue;

import io.github.losstck.spec.Level;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spec.Profile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells tags that nothing reads from those that have a meaning, and what may be meant. */
final class StrayTag {
  private static final List<String> WORDS =
      Stream.of(
              Stream.of("@excluded"),
              Arrays.stream(Profile.values()).map(Profile::tag),
              Arrays.stream(Level.values()).map(Level::tag),
              Arrays.stream(Obligation.values()).map(Obligation::tag))
          .flatMap(tags -> tags)
          .toList();

  /** Are followed by a point, and what they name. */
  private static final List<String> KINDS =
      List.of("@id", "@eq", "@listing", "@output", "@claim", "@erratum");

  /** Covers two letters exchanged. */
  private static final int FARTHEST = 2;

  private StrayTag() {}

  /** Returns whether nothing reads a tag. */
  static boolean is(String tag) {
    return !WORDS.contains(tag) && !KINDS.contains(kind(tag));
  }

  /** Says what to do about such a tag. */
  static String remedy(String tag) {
    Optional<String> word = Spelling.meant(tag, WORDS, FARTHEST);
    Optional<String> kind =
        Spelling.meant(kind(tag), KINDS, FARTHEST).map(k -> k + tag.substring(kind(tag).length()));
    return word.or(() -> kind)
        .map(meant -> "write " + meant)
        .orElse("delete it, or write one that CONTRIBUTING.md names");
  }

  /** Returns what stands before the first point; nothing if there is none. */
  private static String kind(String tag) {
    return tag.substring(0, Math.max(tag.indexOf('.'), 0));
  }
}

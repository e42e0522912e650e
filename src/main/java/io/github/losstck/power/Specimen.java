package io.github.losstck.power;

import io.github.losstck.spec.Level;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.zoo.Animal;
import io.github.losstck.zoo.Variant;
import io.github.losstck.zoo.Zoo;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds what the kit is measured with: an animal, which is to be caught, or a sound variant, which
 * is to pass.
 *
 * @param name unique among animals and variants
 * @param sentence what it does wrong, or how it computes
 * @param level that is there to catch an animal; none for a variant
 * @param provider to examine
 */
public record Specimen(String name, String sentence, Optional<Level> level, LossProvider provider) {

  private static final Comparator<Specimen> BY_OPERATION =
      Comparator.comparing((Specimen s) -> Collections.min(s.provider().claims()))
          .thenComparing(Specimen::name);

  private static final Comparator<Specimen> BY_LEVEL =
      Comparator.comparing((Specimen s) -> s.level().orElseThrow()).thenComparing(BY_OPERATION);

  /** Returns the animals by level, and after them the variants; each by operation and name. */
  static List<Specimen> all() {
    Stream<Specimen> animals = Zoo.animals().stream().map(Specimen::of).sorted(BY_LEVEL);
    Stream<Specimen> variants =
        Stream.concat(Zoo.variants().stream().map(Specimen::of), RoundedTruth.all().stream())
            .sorted(BY_OPERATION);
    return Stream.concat(animals, variants).toList();
  }

  private static Specimen of(Animal animal) {
    return new Specimen(
        animal.identity().name(), animal.lie(), Optional.of(animal.level()), animal);
  }

  private static Specimen of(Variant variant) {
    return new Specimen(variant.identity().name(), variant.form(), Optional.empty(), variant);
  }

  /** Returns whether this is to be caught. */
  public boolean isAnimal() {
    return level.isPresent();
  }
}

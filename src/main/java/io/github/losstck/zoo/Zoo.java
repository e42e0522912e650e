package io.github.losstck.zoo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lists the animals, one provider for each lie, and the variants that are sound. */
public final class Zoo {
  private Zoo() {}

  /** Returns a new instance of every animal, sorted by name. */
  public static List<Animal> animals() {
    return Stream.of(
            CoinAnimals.all(),
            LikelihoodAnimals.all(),
            InformationAnimals.all(),
            SigmoidAnimals.all(),
            SigmoidLossAnimals.all(),
            SoftmaxAnimals.all(),
            SoftmaxLossAnimals.all(),
            GradientAnimals.all(),
            TargetAnimals.all(),
            AnswerAnimals.all(),
            LikelihoodDomainAnimals.all(),
            InformationDomainAnimals.all(),
            SigmoidDomainAnimals.all(),
            SoftmaxDomainAnimals.all(),
            WideRowAnimals.all(),
            CarelessAnimals.all(),
            LawAnimals.all(),
            ExtremeAnimals.all(),
            ImpossibleAnimals.all(),
            ConductAnimals.all(),
            ShapeAnimals.all(),
            ErrataAnimals.all())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(animal -> animal.identity().name()))
        .toList();
  }

  /** Returns a new instance of every sound variant, sorted by name. */
  public static List<Variant> variants() {
    return Stream.of(
            SigmoidVariants.all(),
            SoftmaxVariants.all(),
            GradientVariants.all(),
            SummationVariants.all(),
            LikelihoodVariants.all(),
            DivergenceVariants.all())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(variant -> variant.identity().name()))
        .toList();
  }
}

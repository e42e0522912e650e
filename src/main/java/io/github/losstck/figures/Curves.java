package io.github.losstck.figures;

import static java.util.stream.Collectors.toMap;

import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Holds all curves that are drawn: the exact ones, and those of a provider if one was asked. */
public final class Curves {
  private final Map<Curve, Ordinates> exact =
      Stream.of(Curve.values()).collect(toMap(c -> c, Curve::exact));
  private final List<Asked> asked;

  private Curves(List<Asked> asked) {
    this.asked = List.copyOf(asked);
  }

  /** Computes the exact curves alone. */
  public static Curves ofDocument() {
    return new Curves(List.of());
  }

  /**
   * Asks a provider, by one call of each curve in each precision that it declares.
   *
   * @param provider whatever it does, it is not judged
   * @param claims the operations that it is asked for
   * @param declarations its limits and conventions
   */
  public static Curves of(LossProvider provider, Set<Operation> claims, Declarations declarations) {
    return new Curves(new Interview(provider, claims, declarations).all());
  }

  /** Returns whether a provider was asked. */
  public boolean isAsked() {
    return !asked.isEmpty();
  }

  /** Returns the word for the precisions in which a provider was asked, or {@code both}. */
  public String precisions() {
    List<Precision> all = asked.stream().map(Asked::precision).distinct().toList();
    return all.size() == 1 ? all.get(0).word() : "both";
  }

  Ordinates exact(Curve curve) {
    return Objects.requireNonNull(exact.get(curve));
  }

  List<Asked> asked(Curve curve) {
    return asked.stream().filter(a -> a.curve() == curve).toList();
  }
}

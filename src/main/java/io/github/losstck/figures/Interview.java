package io.github.losstck.figures;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.AnswerForm;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Asks a provider for all curves. Nothing that it does breaks the run, or is judged: whatever is
 * wrong shows in scenarios. Once its process has broken it is asked no more, so that one that hangs
 * takes its time but once.
 */
final class Interview {
  private final LossProvider provider;
  private final Set<Operation> claims;
  private final Declarations declarations;
  private boolean hasBroken;

  Interview(LossProvider provider, Set<Operation> claims, Declarations declarations) {
    this.provider = provider;
    this.claims = claims;
    this.declarations = declarations;
  }

  /** Returns what the provider made of each call. */
  List<Asked> all() {
    List<Asked> all = new ArrayList<>();
    for (Precision precision : Precision.values()) {
      if (declarations.precisions().contains(precision)) {
        for (Curve curve : Curve.values()) {
          all.add(ask(curve, precision));
        }
      }
    }
    return all;
  }

  private Asked ask(Curve curve, Precision precision) {
    if (!claims.contains(curve.operation())) {
      return Asked.lacking(curve, precision, Lack.UNCLAIMED);
    }
    Arguments arguments = curve.arguments(precision);
    if (isExcluded(curve, arguments)) {
      return Asked.lacking(curve, precision, Lack.EXCLUDED);
    }
    return hasBroken
        ? Asked.lacking(curve, precision, Lack.UNASKED)
        : call(curve, precision, arguments);
  }

  private boolean isExcluded(Curve curve, Arguments arguments) {
    return arguments.tensors().values().stream().anyMatch(t -> t.rank() > maximumRank())
        || curve.isSoft() && declarations.hardLabelsOnly();
  }

  private int maximumRank() {
    return declarations.maximumRank();
  }

  private Asked call(Curve curve, Precision precision, Arguments arguments) {
    try {
      Tensor answer = curve.operation().call(provider, arguments);
      return AnswerForm.fault(curve.operation(), curve.arguments(precision), answer).isPresent()
          ? Asked.lacking(curve, precision, Lack.MISFORMED)
          : Asked.answered(curve, precision, answer.doubles());
    } catch (Refused e) {
      return Asked.lacking(curve, precision, Lack.REFUSED);
    } catch (ProviderFault e) {
      hasBroken = e.status() != Status.ERRORED; // after an exception it goes on
      return Asked.lacking(curve, precision, Lack.BROKE);
    } catch (Throwable e) { // of any kind: errors of the virtual machine are a provider's as well
      return Asked.lacking(curve, precision, Lack.BROKE);
    } finally {
      Thread.interrupted(); // what the provider left behind is not the kit's
    }
  }
}

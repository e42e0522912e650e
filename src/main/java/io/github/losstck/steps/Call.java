package io.github.losstck.steps;

import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.NotClaimed;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.ConductText;
import io.github.losstck.verdict.OutOfReach;
import io.github.losstck.verdict.ProviderFault;
import io.github.losstck.verdict.Reason;
import io.github.losstck.verdict.Status;
import java.util.Set;

/**
 * Calls one operation of a provider. Whatever the provider throws, it ends the scenario in one of
 * the documented ways; only an answer and a refusal come back.
 */
final class Call {
  /** Names the operations that compare labels with logits row by row. */
  private static final Set<Operation> OF_ROWS =
      Set.of(Operation.SOFTMAX_CROSS_ENTROPY, Operation.SOFTMAX_CROSS_ENTROPY_GRADIENT);

  private final ProviderUnderTest provider;
  private final Operation operation;
  private final Arguments arguments;

  Call(ProviderUnderTest provider, Operation operation, Arguments arguments) {
    this.provider = provider;
    this.operation = operation;
    this.arguments = arguments;
  }

  /** Returns what the provider made of the call; its form is checked when the answer is read. */
  Reply reply() {
    excludeWhatIsDeclared();
    return reply(Handed.of(operation, arguments));
  }

  /** Returns what the provider makes of the arrays handed over. */
  Reply reply(Handed handed) {
    Reply reply = call(handed);
    handed
        .written()
        .ifPresent(
            parameter -> {
              throw new NotConforming(ConductText.wroteTo(operation, parameter));
            });
    return reply;
  }

  /**
   * Calls the provider. Everything it may throw is caught, errors of the virtual machine included:
   * an OutOfMemoryError that leaves through the test engine would end the run without a verdict.
   */
  private Reply call(Handed handed) {
    try {
      return Reply.answer(operation, handed.arguments(), handed.call(provider.provider()));
    } catch (Refused e) {
      return Reply.refusal(operation, handed.arguments(), e);
    } catch (ProviderFault e) {
      return Endings.raise(e.status(), e);
    } catch (OutOfReach e) {
      throw unasked(e);
    } catch (NotClaimed e) {
      throw new ProviderBroke(
          operation.phrase()
              + " is claimed and threw NotClaimed\n  remedy   override claims() to leave it out",
          e);
    } catch (Throwable e) {
      throw new ProviderBroke(ConductText.threw(operation, e), e);
    } finally {
      Thread.interrupted(); // what the provider left behind is not the kit's
    }
  }

  /** Believes the kit's own stand-in for a process elsewhere, and no provider in this one. */
  private RuntimeException unasked(OutOfReach e) {
    return provider.elsewhere().isPresent()
        ? new Interrupted(Status.NOT_OBSERVABLE, Reason.of(e))
        : new ProviderBroke(ConductText.threw(operation, e), e);
  }

  private void excludeWhatIsDeclared() {
    if (!provider.claims().contains(operation)) {
      throw new Interrupted(Status.NOT_CLAIMED, operation.phrase() + " is not claimed");
    }
    arguments.tensors().forEach(this::excludeHigherRank);
    if (operation.comparesLabels()
        && provider.declarations().hardLabelsOnly()
        && !hard(arguments.tensor(Parameter.LABELS))) {
      throw new Interrupted(
          Status.EXCLUDED, "soft labels: the provider declares that it accepts hard ones only");
    }
  }

  private void excludeHigherRank(Parameter parameter, Tensor input) {
    int maximum = provider.declarations().maximumRank();
    if (input.rank() > maximum) {
      throw new Interrupted(
          Status.EXCLUDED,
          parameter.phrase()
              + " of rank "
              + input.rank()
              + ": the provider declares rank "
              + maximum
              + " at most");
    }
  }

  /** Returns whether all labels are 0 or 1 and, for softmax, each row has a single 1. */
  private boolean hard(Tensor labels) {
    int width = labels.lastAxis();
    int ones = 0;
    for (int i = 0; i < labels.size(); i++) {
      double label = labels.get(i);
      if (label != 0 && label != 1) {
        return false;
      }
      ones += (int) label;
      boolean rowEnds = (i + 1) % width == 0;
      if (rowEnds && OF_ROWS.contains(operation) && ones != 1) {
        return false;
      }
      ones = rowEnds ? 0 : ones;
    }
    return true;
  }
}

package io.github.losstck.smoke;

import static java.util.stream.Collectors.joining;

import io.github.losstck.remote.Messages;
import io.github.losstck.remote.Started;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import java.util.List;
import java.util.Set;

/** Shows what an adapter says of itself, as it was understood. */
final class StartCheck implements Check {
  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<Finding> run(Dialogue dialogue) {
    Started started = dialogue.started();
    if (started.claims().isEmpty()) {
      Problem problem =
          new Problem("claims nothing", "name the operations that it offers", Section.OPERATIONS);
      return List.of(Finding.fix(name(), "", problem));
    }
    return List.of(
        Finding.ok(
            name(),
            started.identity().name() + " " + started.identity().version(),
            "claims " + claims(started.claims()),
            "declares " + declarations(started.declarations()),
            "composes " + composed(started.declarations()),
            "is sent " + (started.bits() ? "bits" : "decimals")));
  }

  private static String claims(Set<Operation> claims) {
    int all = Operation.values().length;
    return claims.size() == all
        ? "all " + all + " operations"
        : claims.stream().sorted().map(Operation::method).collect(joining(", "));
  }

  private static String declarations(Declarations declared) {
    return "precisions "
        + declared.precisions().stream().sorted().map(Messages::datatype).collect(joining(" "))
        + ", flushesSubnormals "
        + declared.flushesSubnormals()
        + ", gradients "
        + declared.gradients().word()
        + ", hardLabelsOnly "
        + declared.hardLabelsOnly()
        + ", maximumRank "
        + (declared.maximumRank() == Integer.MAX_VALUE ? "none" : declared.maximumRank());
  }

  private static String composed(Declarations declared) {
    return declared.composed().isEmpty()
        ? "none"
        : declared.composed().entrySet().stream()
            .map(part -> part.getKey().method() + " = " + part.getValue())
            .collect(joining(", "));
  }
}

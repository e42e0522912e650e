package io.github.losstck.smoke;

import io.github.losstck.remote.Adapter;
import java.util.List;

/** Has the numbers of the handshake sent back, and lists those that were lost. */
final class EchoCheck implements Check {
  @Override
  public String name() {
    return "echo";
  }

  @Override
  public List<Finding> run(Dialogue dialogue) {
    List<String> lost = dialogue.ask(Adapter::lost);
    return List.of(
        lost.isEmpty()
            ? Finding.ok(name(), "every number came back, with the shape of its tensor")
            : Finding.fix(name(), "", problem(lost), lost));
  }

  private static Problem problem(List<String> lost) {
    return new Problem(
        (lost.size() == 1 ? "1 number is" : lost.size() + " numbers are") + " lost on the way",
        lost.stream().anyMatch(line -> line.contains("-0.0"))
            ? "write the sign of zero as \"-0.0\", and numbers with digits that round-trip"
            : "read and write tensors as those of a call, with digits that round-trip",
        Section.TENSORS);
  }
}

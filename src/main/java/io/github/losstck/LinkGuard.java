package io.github.losstck;

import io.github.losstck.libraries.Clash;
import io.github.losstck.steps.Runner;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs the kit on the libraries that are there, and names those that do not fit if it breaks. */
public final class LinkGuard {
  private static final Clash CLASH = Clash.on(LinkGuard.class.getClassLoader());

  private LinkGuard() {}

  /**
   * Tries whether Cucumber's engine fits the libraries that are there, if any is not the kit's own.
   *
   * @throws ClassPathException if it does not
   */
  public static void check() {
    if (CLASH.behindNothing().isPresent()) {
      run(
          () -> {
            Runner.link();
            return null;
          });
    }
  }

  /**
   * Runs the kit.
   *
   * @param kit what to run
   * @return what it returns
   * @throws ClassPathException instead of what it throws, if libraries that do not fit are behind
   *     it
   */
  static <T> T run(Supplier<T> kit) {
    try {
      return kit.get();
    } catch (RuntimeException | LinkageError e) {
      Optional<String> clash = CLASH.behind(e);
      if (clash.isPresent()) {
        throw new ClassPathException(clash.get(), e);
      }
      throw e;
    }
  }

  /**
   * Returns the outcomes of an engine, if any scenario was begun: one that takes exception to a
   * library may find no feature, and say nothing.
   *
   * @throws ClassPathException if none was begun, and libraries are not those of the kit
   */
  static List<Outcome> begun(List<Outcome> outcomes) {
    if (outcomes.stream().allMatch(o -> o.status() == Status.NOT_RUN)) {
      CLASH
          .behindNothing()
          .ifPresent(
              line -> {
                throw new ClassPathException(line, null);
              });
    }
    return outcomes;
  }
}

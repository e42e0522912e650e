package io.github.losstck.steps;

import io.github.losstck.verdict.ProviderFault;
import java.util.Optional;

/** Stands for the process that a provider runs in where it is not this one. */
public interface Elsewhere {
  /**
   * Is told that a scenario begins.
   *
   * @param scenario its id
   * @throws ProviderFault if the process cannot be made to listen
   * @throws Remark if it broke too often to be asked again
   */
  void begin(String scenario);

  /**
   * Is told that a scenario ended.
   *
   * @throws ProviderFault if the process broke after its last answer
   */
  void end();

  /** Returns what the process has written to standard error since the scenario began. */
  String standardError();

  /** Returns who sees what the provider does, if there is anybody within its process. */
  Optional<Witness> witness();
}

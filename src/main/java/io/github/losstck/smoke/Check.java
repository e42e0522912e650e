package io.github.losstck.smoke;

import io.github.losstck.verdict.ProviderFault;
import java.util.List;

/** Asks an adapter for one thing that the protocol demands. */
interface Check {
  /** Returns what is asked for, in a word or two. */
  String name();

  /**
   * Asks.
   *
   * @param dialogue with the adapter
   * @return what was found; at least one
   * @throws ProviderFault if the process breaks, and nothing more can be told
   */
  List<Finding> run(Dialogue dialogue);
}

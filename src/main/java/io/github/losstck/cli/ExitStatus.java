package io.github.losstck.cli;

import io.github.losstck.verdict.Verdict;

/** Names what the process exits with; of several providers, the greatest. */
final class ExitStatus {
  static final int CONFORMS = 0;
  static final int DOES_NOT_CONFORM = 1;
  static final int USAGE = 2;
  static final int BROKE = 3;

  private ExitStatus() {}

  static int of(Verdict verdict) {
    return switch (verdict) {
      case CONFORMS -> CONFORMS;
      case DOES_NOT_CONFORM -> DOES_NOT_CONFORM;
      case BROKE -> BROKE;
    };
  }
}

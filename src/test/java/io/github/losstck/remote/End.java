package io.github.losstck.remote;

import io.github.losstck.verdict.Status;

/** Says how a question ended: by an answer, or by a status of that name. */
enum End {
  ANSWER,
  REFUSED,
  NOT_CLAIMED,
  FINE,
  ERRORED,
  TIMED_OUT,
  CRASHED,
  OUT_OF_MEMORY,
  EXITED,
  CLOSED_OUTPUT,
  NOISE,
  NOT_A_MESSAGE,
  WRONG_ID,
  WRONG_SHAPE,
  TOO_LARGE;

  static End of(Status status) {
    return valueOf(status.name());
  }
}

package io.github.losstck.power;

/** Follows the zoo while it is examined, from several threads at once. */
public interface ZooProgress {
  /** Says how many specimens there are. */
  default void started(int specimens) {}

  /** Says that one more is examined. */
  default void examined() {}
}

package io.github.losstck.figures;

/** Says why a provider has no curve. */
enum Lack {
  /** The provider does not offer the operation. */
  UNCLAIMED,
  /** What the provider declares rules the call out. */
  EXCLUDED,
  /** The provider refused the call, which is sound. */
  REFUSED,
  /** The provider threw something else, or its process broke. */
  BROKE,
  /** The process broke before this call, and was asked nothing more. */
  UNASKED,
  /** The answer is of another shape or format. */
  MISFORMED
}

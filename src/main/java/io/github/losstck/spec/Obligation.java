package io.github.losstck.spec;

import java.util.Locale;

/** Says how binding a scenario is, in the sense of RFC 2119. */
public enum Obligation {
  /** Blocks the certificate when it fails. */
  MUST,
  /** Is reported when it fails, and does not block. */
  SHOULD,
  /** Is observed and noted. */
  MAY;

  /** Returns the tag that marks such scenarios, as in {@code @must}. */
  public String tag() {
    return "@" + name().toLowerCase(Locale.ROOT);
  }
}

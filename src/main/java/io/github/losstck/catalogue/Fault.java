package io.github.losstck.catalogue;

/** Tells apart in which ways features can be malformed. */
public enum Fault {
  /** The folder, or the features of the kit's jar, cannot be read or hold no scenario. */
  UNREADABLE,
  /** A file is not Gherkin, or has no feature. */
  SYNTAX,
  /** A line of a description was meant to be a step or a block. */
  KEYWORD,
  /** A tag has no meaning, or none where it stands. */
  TAG,
  /** A tag for profile, level or obligation is missing. */
  TAGS,
  /** A scenario has no id, or several. */
  NO_ID,
  /** An id is not of the form that ids have. */
  ID_FORM,
  /** Two scenarios have one id. */
  ID_TAKEN,
  /** The rows of an outline have no ids. */
  ROWS,
  /** Two rows of an outline ask the same. */
  ROWS_EQUAL,
  /** A scenario has no steps, or asserts nothing. */
  NOTHING_ASSERTED,
  /** A rule has neither scenarios nor a reason why not. */
  EXCLUSION
}

package io.github.losstck.archive;

/**
 * Says how a run differs from its baseline in one respect.
 *
 * @param kind of difference
 * @param what differs, in one line
 */
record Change(Kind kind, String what) {

  /** Says what a difference comes to. */
  enum Kind {
    /** Says that something blocks the certificate that did not then: this alone fails a run. */
    NEW("new failure"),
    /** Says that something breaks in the way that it did then, which is never excused. */
    BROKEN("still broken"),
    /** Says that what should or may be is not met, and was then. */
    NOTED("not met now"),
    /** Says that something passes that did not then. */
    MENDED("mended"),
    /** Says that something that did not pass then cannot be told of any more. */
    GONE("gone"),
    /** Says that answers belong to another class of accuracy. */
    MOVED("accuracy"),
    /** Says that an operation is offered that was not then. */
    CLAIMED("claimed now"),
    /** Says that an operation is offered no longer. */
    DROPPED("not claimed"),
    /** Says that a limit or a convention is declared in another way. */
    DECLARED("convention");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }
}

package io.github.losstck.smoke;

/** Names the parts of src/docs/protocol.md that remedies refer to. */
enum Section {
  LINES("Lines"),
  TENSORS("Tensors"),
  OPERATIONS("Operations"),
  ANSWERS("Answers to a call"),
  DECLARATIONS("Declarations"),
  FAULTS("When it goes wrong");

  private final String heading;

  Section(String heading) {
    this.heading = heading;
  }

  /** Returns the heading, which the page has word for word. */
  String heading() {
    return heading;
  }
}

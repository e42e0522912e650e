package io.github.losstck.processor;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares register, features and code with one another.
 *
 * <p>One cause gives one message: of an entry that no scenario runs the register tells, and not
 * each piece of code that names it as well.
 *
 * @param register the entries, in the order of the document
 * @param features the scenarios and their tags
 * @param code the annotations
 */
record Traceability(List<Stated> register, Features features, AnnotatedCode code) {
  /** Returns what does not fit, in the features, in the register and in code. */
  List<Message> messages() {
    List<Message> messages = new ArrayList<>();
    messages.addAll(new EntryCheck(register, features, code).messages());
    messages.addAll(new OperationCheck(register, features, code).messages());
    messages.addAll(new AnnotationCheck(register, code).messages());
    messages.addAll(OracleCheck.messages(code));
    return messages;
  }
}

package io.github.losstck.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.losstck.verdict.Quotation;
import io.github.losstck.verdict.Status;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says that a line is not the message that it should be. */
public final class BadMessage extends Exception {
  /** Words what is wrong with a number that JSON does not have. */
  public static final String AS_STRING = " is written as the string ";

  private static final long serialVersionUID = 1L;

  /** Is how the parser words it; its remedy is a setting of the parser. */
  private static final Pattern BARE = Pattern.compile("\\S+ token '((-?)(?i:nan|inf|infinity))'.*");

  private final Status status;

  /** Says what is wrong with a line. */
  public BadMessage(Status status, String problem) {
    super(problem);
    this.status = status;
  }

  /** Says why a line is no JSON. */
  static BadMessage malformed(IOException e, byte[] line) {
    String message =
        e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
    String problem = String.valueOf(message).lines().findFirst().orElse("");
    problem = problem.replaceAll(" \\(start marker.*", ""); // an address within the parser
    return new BadMessage(
        Status.NOT_A_MESSAGE, Quotation.of(asString(problem)) + ": " + Quotation.beginning(line));
  }

  private static String asString(String problem) {
    Matcher bare = BARE.matcher(problem);
    if (!bare.matches()) {
      return problem;
    }
    String number = bare.group(1).equalsIgnoreCase("NaN") ? "NaN" : bare.group(2) + "Infinity";
    return bare.group(1) + AS_STRING + '"' + number + '"';
  }

  /** Returns the status that a line like this gives a scenario. */
  public Status status() {
    return status;
  }
}

package io.github.losstck.verdict;

import java.util.List;

/**
 * Records how one scenario ended for one subject.
 *
 * @param scenario the stable id
 * @param subject what was examined
 * @param status how it ended
 * @param detail why it did not pass, one fact a line; empty where it passed
 * @param failedStep the index of the step that did not pass, or -1
 * @param measured the worst answer of each operation that was judged, for the accuracy figures
 * @param passports how accurate the answers of each sweep are
 * @param worked what assertions compare, element by element; large arrays are left out
 */
public record Outcome(
    String scenario,
    Subject subject,
    Status status,
    String detail,
    int failedStep,
    List<Measurement> measured,
    List<Passport> passports,
    List<Worked> worked) {
  /** Copies the lists. */
  public Outcome {
    measured = List.copyOf(measured);
    passports = List.copyOf(passports);
    worked = List.copyOf(worked);
  }

  /** Records a scenario of which no element is to be shown. */
  public Outcome(
      String scenario,
      Subject subject,
      Status status,
      String detail,
      int failedStep,
      List<Measurement> measured,
      List<Passport> passports) {
    this(scenario, subject, status, detail, failedStep, measured, passports, List.of());
  }

  /** Records a scenario without a sweep. */
  public Outcome(
      String scenario,
      Subject subject,
      Status status,
      String detail,
      int failedStep,
      List<Measurement> measured) {
    this(scenario, subject, status, detail, failedStep, measured, List.of());
  }

  /** Records that a scenario was listed for a subject and did not finish. */
  public static Outcome notRun(String scenario, Subject subject) {
    String detail = "the scenario was listed, and did not finish; rerun it alone";
    return new Outcome(scenario, subject, Status.NOT_RUN, detail, -1, List.of());
  }
}

package io.github.losstck.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Entry;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Subject;
import io.qameta.allure.model.Link;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Words outcomes as Allure results.
 *
 * <p>Their ids follow from the id of the scenario, the subject and the provider alone, so that the
 * history of a scenario goes on when it is renamed or moved. Allure 2 goes by {@code historyId},
 * Allure 3 by {@code testCaseId} and parameters.
 */
final class AllureResult {
  /** Is where the page of the run lies, as seen from a report that is rendered beside it. */
  private static final String PAGE = "index.html#";

  private final Evidence evidence;
  private final String provider;
  private final long time;

  AllureResult(Evidence evidence) {
    Certificate certificate = evidence.certificate();
    this.evidence = evidence;
    this.provider = certificate.provider().name();
    this.time = certificate.environment().time().toEpochMilli();
  }

  /**
   * Words an outcome, without attachments.
   *
   * @param outcome of the run
   * @param position among the outcomes, in milliseconds that keep the order of the document
   */
  TestResult of(Outcome outcome, int position) {
    ScenarioEntry scenario = evidence.scenarioOf(outcome);
    String key = String.join("\n", provider, outcome.subject().word(), scenario.id());
    TestResult result =
        new TestResult()
            .setUuid(uuid("result\n" + key))
            .setHistoryId(uuid("history\n" + key))
            .setTestCaseId(uuid("scenario\n" + scenario.id()))
            .setTestCaseName(scenario.name())
            .setFullName(scenario.id() + " [" + outcome.subject().word() + "]")
            .setName(name(scenario, outcome.subject()))
            .setDescription(description(scenario))
            .setStage(Stage.FINISHED)
            .setStart(time + position)
            .setStop(time + position)
            .setStatus(status(outcome))
            .setLabels(new AllureLabels(scenario, outcome.subject()).labels())
            .setLinks(links(scenario))
            .setParameters(parameters(outcome))
            .setSteps(AllureStatus.steps(scenario, outcome));
    return outcome.detail().isEmpty() ? result : result.setStatusDetails(details(outcome));
  }

  /** Tells apart, where Allure lists them, what a scenario comes to in either precision. */
  private static String name(ScenarioEntry scenario, Subject subject) {
    return subject == Subject.DOCUMENT
        ? scenario.name()
        : scenario.name() + " [" + subject.word() + "]";
  }

  /** What merely should be turns no report red, as it blocks no certificate. */
  private Status status(Outcome outcome) {
    return evidence.isNoted(outcome) ? Status.SKIPPED : AllureStatus.of(outcome.status());
  }

  private StatusDetails details(Outcome outcome) {
    return new StatusDetails().setMessage(evidence.message(outcome)).setTrace(outcome.detail());
  }

  private String description(ScenarioEntry scenario) {
    StringBuilder text = new StringBuilder(scenario.obligation().name());
    text.append(" at the level ").append(scenario.level().word());
    text.append(", `").append(scenario.place()).append('`');
    for (Entry entry : entries(scenario)) {
      text.append("\n\n**").append(entry.id()).append("** ").append(entry.title());
      text.append(": `").append(entry.statement()).append('`');
    }
    return text.toString();
  }

  private List<Entry> entries(ScenarioEntry scenario) {
    return scenario.entries().stream()
        .map(evidence.register()::entry)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Leads to the scenario and its entries on the page of the run. */
  private List<Link> links(ScenarioEntry scenario) {
    List<Link> links = new ArrayList<>();
    links.add(link("scenario", scenario.id(), "id." + scenario.id()));
    for (Entry entry : entries(scenario)) {
      links.add(link("register", entry.id() + " " + entry.title(), entry.tag().substring(1)));
    }
    return links;
  }

  private static Link link(String type, String name, String anchor) {
    return new Link().setType(type).setName(name).setUrl(PAGE + anchor);
  }

  private List<Parameter> parameters(Outcome outcome) {
    Parameter subject = new Parameter().setName("precision").setValue(outcome.subject().word());
    return outcome.subject() == Subject.DOCUMENT
        ? List.of(subject.setName("subject"))
        : List.of(new Parameter().setName("provider").setValue(provider), subject);
  }

  static String uuid(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString();
  }
}

package io.github.losstck.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spec.Entry;
import io.github.losstck.verdict.Certificate;
import io.github.losstck.verdict.Environment;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Subject;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Link;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes outcomes as Allure results, one for each scenario and subject.
 *
 * <p>The results are the same whenever the outcomes are: they bear no time, and their ids follow
 * from scenario, subject and provider, so that Allure's history joins the runs of a provider.
 */
final class AllureWriter {
  private final Evidence evidence;
  private final Path folder;

  AllureWriter(Evidence evidence, Path folder) {
    this.evidence = evidence;
    this.folder = folder;
  }

  void write() throws IOException {
    Files.createDirectories(folder);
    for (Outcome outcome : evidence.outcomes()) {
      TestResult result = result(outcome);
      AllureJson.write(result, folder.resolve(result.getUuid() + "-result.json"));
    }
    copyCategories();
    Files.writeString(folder.resolve("environment.properties"), environment(), UTF_8);
  }

  private TestResult result(Outcome outcome) throws IOException {
    ScenarioEntry scenario = evidence.scenarioOf(outcome);
    String key = String.join("\n", provider(), outcome.subject().word(), scenario.id());
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
            .setStatus(AllureStatus.of(outcome.status()))
            .setLabels(new AllureLabels(scenario).labels())
            .setLinks(entries(scenario).stream().map(AllureWriter::link).toList())
            .setParameters(parameters(outcome))
            .setSteps(AllureStatus.steps(scenario, outcome));
    return explained(result, outcome);
  }

  /** Tells apart, where Allure lists them, what a scenario comes to in either precision. */
  private static String name(ScenarioEntry scenario, Subject subject) {
    return subject == Subject.DOCUMENT
        ? scenario.name()
        : scenario.name() + " [" + subject.word() + "]";
  }

  private TestResult explained(TestResult result, Outcome outcome) throws IOException {
    if (outcome.detail().isEmpty()) {
      return result;
    }
    String source = uuid("attachment\n" + result.getUuid()) + "-attachment.txt";
    Files.writeString(folder.resolve(source), outcome.detail(), UTF_8);
    String message = outcome.status().words() + ": " + Plain.firstLine(outcome.detail());
    return result
        .setStatusDetails(new StatusDetails().setMessage(message).setTrace(outcome.detail()))
        .setAttachments(
            List.of(
                new Attachment()
                    .setName(outcome.status().words())
                    .setType("text/plain")
                    .setSource(source)));
  }

  private String description(ScenarioEntry scenario) {
    return entries(scenario).stream()
        .map(e -> "- **" + e.id() + "** " + e.title() + ": `" + e.statement() + "`")
        .collect(joining("\n"));
  }

  private List<Entry> entries(ScenarioEntry scenario) {
    return scenario.entries().stream()
        .map(evidence.register()::entry)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Names an entry where there is no page of it to lead to. */
  private static Link link(Entry entry) {
    return new Link()
        .setType("register")
        .setName(entry.id() + " " + entry.title())
        .setUrl("urn:loss-tck:register:" + entry.id());
  }

  private List<Parameter> parameters(Outcome outcome) {
    Parameter subject = new Parameter().setName("precision").setValue(outcome.subject().word());
    return outcome.subject() == Subject.DOCUMENT
        ? List.of(subject.setName("subject"))
        : List.of(new Parameter().setName("provider").setValue(provider()), subject);
  }

  private String provider() {
    return evidence.certificate().provider().name();
  }

  private static String uuid(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString();
  }

  private void copyCategories() throws IOException {
    try (InputStream categories = AllureWriter.class.getResourceAsStream("categories.json")) {
      Files.copy(categories, folder.resolve("categories.json"));
    }
  }

  private String environment() {
    Certificate certificate = evidence.certificate();
    Environment here = certificate.environment();
    return property("Provider", certificate.provider().name())
        + property("Provider.Version", certificate.provider().version())
        + property("Kit.Version", certificate.kit().version())
        + property("Effort", certificate.sampling().effort().word())
        + property("Seed", certificate.sampling().seed().hex())
        + property("Verdict", certificate.words())
        + property("Java", here.javaVersion() + " " + here.javaVendor())
        + property("System", here.os() + " " + here.arch());
  }

  private static String property(String key, String value) {
    return key + " = " + Plain.line(value).replace("\\", "\\\\") + "\n";
  }
}

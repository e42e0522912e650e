package io.github.losstck.catalogue;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepArgument;
import io.cucumber.messages.types.PickleTableCell;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Obligation;
import io.github.losstck.spec.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads one feature file into scenario entries, and notes what is malformed in it. */
final class FeatureReader {
  /** Stands for the rule of a scenario that stands directly below its feature. */
  private static final Rule NO_RULE =
      new Rule(new Location(0L, null), List.of(), "Rule", "", "", List.of(), "");

  /** Stands for the feature of a file that has none. */
  private static final Feature NO_FEATURE =
      new Feature(new Location(0L, null), List.of(), "en", "Feature", "", "", List.of());

  /** Ties a pickle back to where it was written. */
  private record Written(Scenario scenario, Rule rule, Map<String, TableRow> rows) {}

  private final FeatureSource source;
  private final List<ScenarioEntry> scenarios = new ArrayList<>();
  private final Map<String, String> excluded = new HashMap<>();
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Written> written = new HashMap<>();
  private Feature feature = NO_FEATURE;

  FeatureReader(FeatureSource source) {
    this.source = source;
    List<Envelope> envelopes =
        GherkinParser.builder()
            .includeSource(false)
            .build()
            .parse(source.uri(), source.text())
            .toList();
    envelopes.forEach(e -> e.getParseError().ifPresent(this::refuse));
    envelopes.forEach(e -> e.getGherkinDocument().ifPresent(this::readDocument));
    envelopes.forEach(e -> e.getPickle().ifPresent(this::readPickle));
  }

  /** Returns an entry for each scenario and outline row. */
  List<ScenarioEntry> scenarios() {
    return scenarios;
  }

  /** Returns the reason for each register id of a rule that is tagged {@code @excluded}. */
  Map<String, String> excluded() {
    return excluded;
  }

  /** Returns what is malformed: place, problem and remedy, one line each. */
  List<String> problems() {
    return problems;
  }

  private void refuse(ParseError error) {
    long line = error.getSource().getLocation().map(Location::getLine).orElse(0L);
    problem(line, error.getMessage().replaceAll("\\s*\\R\\s*", " "));
  }

  private void problem(long line, String text) {
    problems.add("features/" + source.path() + ":" + line + ": " + text);
  }

  private void readDocument(GherkinDocument document) {
    if (document.getFeature().isEmpty()) {
      problem(1, "there is no feature; start with 'Feature:'");
      return;
    }
    feature = document.getFeature().get();
    checkProse(feature.getLocation(), feature.getDescription());
    for (FeatureChild child : feature.getChildren()) {
      child.getScenario().ifPresent(s -> readScenario(s, NO_RULE));
      child.getRule().ifPresent(this::readRule);
      child.getBackground().ifPresent(b -> checkProse(b.getLocation(), b.getDescription()));
    }
  }

  private void readRule(Rule rule) {
    checkProse(rule.getLocation(), rule.getDescription());
    for (RuleChild child : rule.getChildren()) {
      child.getScenario().ifPresent(s -> readScenario(s, rule));
      child.getBackground().ifPresent(b -> checkProse(b.getLocation(), b.getDescription()));
    }
    boolean isExcluded = names(rule.getTags()).contains("@excluded");
    if (isExcluded != rule.getChildren().isEmpty()) {
      problem(
          rule.getLocation().getLine(),
          "a rule has either scenarios or the tag @excluded; add the one or the other");
    } else if (isExcluded && rule.getDescription().isBlank()) {
      problem(
          rule.getLocation().getLine(), "an @excluded rule gives no reason; describe why it is so");
    } else if (isExcluded) {
      String reason = rule.getDescription().strip().replaceAll("\\s+", " ");
      new Tags(List.of(names(rule.getTags()))).entries().forEach(e -> excluded.put(e, reason));
    }
  }

  private void readScenario(Scenario scenario, Rule rule) {
    checkProse(scenario.getLocation(), scenario.getDescription());
    Map<String, TableRow> rows = new HashMap<>();
    for (Examples examples : scenario.getExamples()) {
      checkProse(examples.getLocation(), examples.getDescription());
      boolean hasIds =
          examples
              .getTableHeader()
              .map(h -> !h.getCells().isEmpty() && h.getCells().get(0).getValue().equals("id"))
              .orElse(false);
      if (!hasIds || examples.getTableBody().isEmpty()) {
        problem(
            examples.getLocation().getLine(),
            "examples without rows, or whose first column is not 'id'; give each row an id");
      }
      examples.getTableBody().forEach(row -> rows.put(row.getId(), row));
    }
    if (scenario.getSteps().isEmpty()) {
      problem(scenario.getLocation().getLine(), "the scenario has no steps; write some");
    }
    written.put(scenario.getId(), new Written(scenario, rule, rows));
  }

  private void checkProse(Location start, String description) {
    long line = start.getLine();
    for (String text : description.split("\\R", -1)) {
      line++;
      long at = line;
      Prose.suspicion(text)
          .ifPresent(s -> problem(at, "'" + text.strip() + "' " + s + "; mend or rephrase it"));
    }
  }

  private void readPickle(Pickle pickle) {
    Written origin = Objects.requireNonNull(written.get(pickle.getAstNodeIds().get(0)));
    Optional<TableRow> row =
        pickle.getAstNodeIds().stream().skip(1).map(origin.rows::get).findFirst();
    long line = row.map(TableRow::getLocation).orElse(origin.scenario.getLocation()).getLine();
    Tags tags =
        new Tags(
            List.of(
                names(origin.scenario.getTags()),
                names(origin.rule.getTags()),
                names(feature.getTags())));
    if (texts(pickle).stream()
        .noneMatch(t -> t.contains(" should ") || t.contains(" printed as"))) {
      problem(line, "the scenario asserts nothing; add a step with 'should'");
    }
    if (profile(tags).isEmpty() || level(tags).isEmpty() || obligation(tags).isEmpty()) {
      problem(line, "a tag for profile, level or obligation is missing; see the other features");
      return;
    }
    readId(tags, row, line)
        .ifPresent(id -> scenarios.add(entry(id, pickle, origin.rule, (int) line, tags)));
  }

  private ScenarioEntry entry(String id, Pickle pickle, Rule rule, int line, Tags tags) {
    return new ScenarioEntry(
        id,
        Tags.id(tags.ids().get(0)).orElseThrow(),
        pickle.getName(),
        feature.getName(),
        rule.getName(),
        source.uri(),
        line,
        tags.entries(),
        profile(tags).orElseThrow(),
        level(tags).orElseThrow(),
        obligation(tags).orElseThrow(),
        OperationsAsked.in(texts(pickle)),
        PrecisionsAsked.in(texts(pickle)),
        pickle.getSteps().stream().map(FeatureReader::shown).toList());
  }

  private static List<String> texts(Pickle pickle) {
    return pickle.getSteps().stream().map(PickleStep::getText).toList();
  }

  private static Optional<Profile> profile(Tags tags) {
    return tags.nearest(Profile.values(), Profile::tag);
  }

  private static Optional<Level> level(Tags tags) {
    return tags.nearest(Level.values(), Level::tag);
  }

  private static Optional<Obligation> obligation(Tags tags) {
    return tags.nearest(Obligation.values(), Obligation::tag);
  }

  /** Shows a step on one line: a table as {@code [0 1 0; 0 0 1]}. */
  private static String shown(PickleStep step) {
    return step.getArgument()
        .flatMap(PickleStepArgument::getDataTable)
        .map(
            table ->
                table.getRows().stream()
                    .map(
                        row ->
                            row.getCells().stream()
                                .map(PickleTableCell::getValue)
                                .collect(Collectors.joining(" ")))
                    .collect(Collectors.joining("; ", step.getText() + " [", "]")))
        .orElse(step.getText());
  }

  private Optional<String> readId(Tags tags, Optional<TableRow> row, long line) {
    if (tags.ids().size() != 1) {
      problem(
          line, "a scenario has one @id tag; this one has " + tags.ids().size() + ": give it one");
      return Optional.empty();
    }
    String cell =
        row.map(r -> r.getCells().stream().findFirst().map(TableCell::getValue).orElse(""))
            .map(c -> "." + c)
            .orElse("");
    Optional<String> id = Tags.id(tags.ids().get(0) + cell);
    if (id.isEmpty()) {
      problem(
          line,
          "'"
              + tags.ids().get(0)
              + cell
              + "' is no id; use lower-case words and digits joined by dots and hyphens");
    }
    return id;
  }

  private static List<String> names(List<Tag> tags) {
    return tags.stream().map(Tag::getName).toList();
  }
}

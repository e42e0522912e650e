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

  private static final Location START = new Location(1L, 1L);

  /** Ties a pickle back to where it was written. */
  private record Written(
      Scenario scenario,
      Rule rule,
      Map<String, TableRow> rows,
      Tags tags,
      Optional<Placement> placement) {}

  private final FeatureSource source;
  private final List<ScenarioEntry> scenarios = new ArrayList<>();
  private final Map<String, String> excluded = new HashMap<>();
  private final List<EntryTag> entryTags = new ArrayList<>();
  private final Problems problems;
  private final Map<String, Written> written = new HashMap<>();
  private Feature feature = NO_FEATURE;

  FeatureReader(FeatureSource source) {
    this.source = source;
    problems = new Problems(source.path());
    List<Envelope> envelopes =
        GherkinParser.builder()
            .includeSource(false)
            .build()
            .parse(source.uri(), source.text())
            .toList();
    envelopes.stream().flatMap(e -> e.getParseError().stream()).findFirst().ifPresent(this::refuse);
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

  /** Returns the tags that are to stand for register entries, each as often as it is written. */
  List<EntryTag> entryTags() {
    return entryTags;
  }

  /** Returns what is malformed. */
  List<Problem> problems() {
    return problems.found();
  }

  /** Refuses where the file first ceases to be Gherkin: what follows mostly follows from it. */
  private void refuse(ParseError error) {
    Location location = error.getSource().getLocation().orElse(START);
    String message = error.getMessage().replaceFirst("^\\(\\d+:\\d+\\): ", "");
    problems.add(Fault.SYNTAX, location, message, "mend it; see the other features");
  }

  private void readDocument(GherkinDocument document) {
    if (document.getFeature().isEmpty()) {
      problems.add(Fault.SYNTAX, START, "there is no feature", "start with 'Feature:'");
      return;
    }
    feature = document.getFeature().get();
    noteTags(feature.getTags());
    problems.checkProse(feature.getLocation(), feature.getDescription());
    for (FeatureChild child : feature.getChildren()) {
      child.getScenario().ifPresent(s -> readScenario(s, NO_RULE));
      child.getRule().ifPresent(this::readRule);
      child
          .getBackground()
          .ifPresent(b -> problems.checkProse(b.getLocation(), b.getDescription()));
    }
  }

  private void noteTags(List<Tag> tags) {
    for (Tag tag : tags) {
      if (Tags.isToStandForEntry(tag.getName())) {
        entryTags.add(new EntryTag(tag.getName(), problems.place(tag.getLocation())));
      } else if (StrayTag.is(tag.getName())) {
        String problem = "'" + tag.getName() + "' is no tag of the features";
        problems.add(Fault.TAG, tag.getLocation(), problem, StrayTag.remedy(tag.getName()));
      }
    }
  }

  private void readRule(Rule rule) {
    noteTags(rule.getTags());
    problems.checkProse(rule.getLocation(), rule.getDescription());
    for (RuleChild child : rule.getChildren()) {
      child.getScenario().ifPresent(s -> readScenario(s, rule));
      child
          .getBackground()
          .ifPresent(b -> problems.checkProse(b.getLocation(), b.getDescription()));
    }
    boolean isExcluded = Gherkin.names(rule.getTags()).contains("@excluded");
    Location at = rule.getLocation();
    if (isExcluded != rule.getChildren().isEmpty()) {
      String problem = "a rule has either scenarios or the tag @excluded";
      problems.add(Fault.EXCLUSION, at, problem, "add the one or the other");
    } else if (isExcluded && rule.getDescription().isBlank()) {
      String problem = "an @excluded rule gives no reason";
      problems.add(Fault.EXCLUSION, at, problem, "describe why it is so");
    } else if (isExcluded) {
      exclude(rule);
    }
  }

  private void exclude(Rule rule) {
    List<String> entries = new Tags(List.of(Gherkin.names(rule.getTags()))).entries();
    if (entries.isEmpty()) {
      String problem = "an @excluded rule names no register entry";
      problems.add(Fault.EXCLUSION, rule.getLocation(), problem, "tag it, as in @claim.C20");
    }
    String reason = rule.getDescription().strip().replaceAll("\\s+", " ");
    entries.forEach(e -> excluded.put(e, reason));
  }

  private void readScenario(Scenario scenario, Rule rule) {
    noteTags(scenario.getTags());
    problems.checkProse(scenario.getLocation(), scenario.getDescription());
    Map<String, TableRow> rows = new HashMap<>();
    for (Examples examples : scenario.getExamples()) {
      problems.checkProse(examples.getLocation(), examples.getDescription());
      for (Tag tag : examples.getTags()) {
        String problem = "'" + tag.getName() + "' is a tag of examples, which nothing reads";
        problems.add(Fault.TAG, tag.getLocation(), problem, "tag a scenario of its own");
      }
      boolean hasIds =
          examples
              .getTableHeader()
              .map(h -> !h.getCells().isEmpty() && h.getCells().get(0).getValue().equals("id"))
              .orElse(false);
      if (!hasIds || examples.getTableBody().isEmpty()) {
        problems.add(
            Fault.ROWS,
            examples.getLocation(),
            "examples without rows, or whose first column is not 'id'",
            "give each row an id");
      }
      examples.getTableBody().forEach(row -> rows.put(row.getId(), row));
    }
    if (scenario.getSteps().isEmpty()) {
      problems.add(
          Fault.NOTHING_ASSERTED,
          scenario.getLocation(),
          "the scenario has no steps",
          "write some");
    }
    Tags tags =
        new Tags(
            List.of(
                Gherkin.names(scenario.getTags()),
                Gherkin.names(rule.getTags()),
                Gherkin.names(feature.getTags())));
    written.put(scenario.getId(), new Written(scenario, rule, rows, tags, Placement.of(tags)));
  }

  private void readPickle(Pickle pickle) {
    Written origin = Objects.requireNonNull(written.get(pickle.getAstNodeIds().get(0)));
    Optional<TableRow> row =
        pickle.getAstNodeIds().stream().skip(1).map(origin.rows::get).findFirst();
    Location at = row.map(TableRow::getLocation).orElse(origin.scenario.getLocation());
    if (texts(pickle).stream()
        .noneMatch(t -> t.contains(" should ") || t.contains(" printed as"))) {
      String problem = "the scenario asserts nothing";
      problems.add(Fault.NOTHING_ASSERTED, at, problem, "add a step with 'should'");
    }
    if (origin.placement.isEmpty() && origin.tags.areMisspelt()) {
      return; // which says it all
    }
    if (origin.placement.isEmpty()) {
      String problem = "a tag for profile, level or obligation is missing";
      problems.add(Fault.TAGS, at, problem, "see the other features");
      return;
    }
    readId(origin.tags, row, at).ifPresent(id -> scenarios.add(entry(id, pickle, origin, at)));
  }

  private ScenarioEntry entry(String id, Pickle pickle, Written origin, Location at) {
    Placement placement = origin.placement.orElseThrow();
    return new ScenarioEntry(
        id,
        Tags.id(origin.tags.ids().get(0)).orElseThrow(),
        pickle.getName(),
        feature.getName(),
        origin.rule.getName(),
        source.uri(),
        at.getLine().intValue(),
        problems.place(at),
        origin.tags.entries(),
        placement.profile(),
        placement.level(),
        placement.obligation(),
        OperationsAsked.in(texts(pickle)),
        PrecisionsAsked.in(texts(pickle)),
        pickle.getSteps().stream().map(FeatureReader::shown).toList());
  }

  private static List<String> texts(Pickle pickle) {
    return pickle.getSteps().stream().map(PickleStep::getText).toList();
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

  private Optional<String> readId(Tags tags, Optional<TableRow> row, Location at) {
    if (tags.ids().isEmpty() && tags.areMisspelt()) {
      return Optional.empty();
    }
    if (tags.ids().size() != 1) {
      problems.add(
          Fault.NO_ID,
          at,
          "a scenario has one @id tag, and this one "
              + (tags.ids().isEmpty() ? "none" : tags.ids()),
          "give it one");
      return Optional.empty();
    }
    String cell =
        row.map(r -> r.getCells().stream().findFirst().map(TableCell::getValue).orElse(""))
            .map(c -> "." + c)
            .orElse("");
    Optional<String> id = Tags.id(tags.ids().get(0) + cell);
    if (id.isEmpty()) {
      problems.add(
          Fault.ID_FORM,
          at,
          "'" + tags.ids().get(0) + cell + "' is no id",
          "use lower-case words and digits joined by dots and hyphens");
    }
    return id;
  }
}

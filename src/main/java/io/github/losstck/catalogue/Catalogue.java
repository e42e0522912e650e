package io.github.losstck.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lists the scenarios of a set of features, in the order of the document. */
public final class Catalogue {
  private final String root;
  private final List<FeatureSource> sources;
  private final Map<String, ScenarioEntry> byId = new LinkedHashMap<>();
  private final Map<String, ScenarioEntry> byPlace = new LinkedHashMap<>();
  private final Map<List<String>, ScenarioEntry> byRow = new HashMap<>();
  private final Map<String, String> excluded = new TreeMap<>();
  private final List<EntryTag> entryTags = new ArrayList<>();

  private Catalogue(String root, List<FeatureSource> sources) {
    this.root = root;
    this.sources = sources;
    List<Problem> problems = new ArrayList<>();
    for (FeatureSource source : sources) {
      FeatureReader reader = new FeatureReader(source);
      problems.addAll(reader.problems());
      excluded.putAll(reader.excluded());
      entryTags.addAll(reader.entryTags());
      reader.scenarios().forEach(s -> add(s, problems));
    }
    if (byId.isEmpty() && problems.isEmpty()) {
      problems.add(
          new Problem(
              Fault.UNREADABLE,
              "features",
              "there is no scenario; nothing can be certified",
              "name the folder that holds the features"));
    }
    if (!problems.isEmpty()) {
      throw new CatalogueException(problems);
    }
  }

  /**
   * Reads the features that the kit carries.
   *
   * @throws CatalogueException if they are malformed: place, problem and remedy
   */
  public static Catalogue ofKit() {
    return Kit.CATALOGUE;
  }

  /**
   * Reads the features below a folder.
   *
   * @throws CatalogueException if they are malformed: place, problem and remedy
   */
  public static Catalogue in(Path folder) {
    return new Catalogue(FeatureSource.root(folder), FeatureSource.in(folder));
  }

  /** Reads the kit's features when they are first asked for, and once. */
  private static final class Kit {
    static final Catalogue CATALOGUE = new Catalogue(FeatureSource.KIT, FeatureSource.ofKit());
  }

  private void add(ScenarioEntry scenario, List<Problem> problems) {
    ScenarioEntry first = byId.putIfAbsent(scenario.id(), scenario);
    byPlace.put(place(scenario.resource(), scenario.line()), scenario);
    if (first != null) {
      String problem = "the id '" + scenario.id() + "' is taken by " + first.place();
      problems.add(new Problem(Fault.ID_TAKEN, scenario.place(), problem, "choose another"));
    } else {
      checkRow(scenario, problems);
    }
  }

  /** Refuses a row that counts once more what another row of its outline asks. */
  private void checkRow(ScenarioEntry scenario, List<Problem> problems) {
    List<String> row = new ArrayList<>(scenario.steps());
    row.add(scenario.demand());
    ScenarioEntry first = byRow.putIfAbsent(row, scenario);
    if (first != null) {
      String problem = "'" + scenario.id() + "' asks the same as the row at " + first.place();
      String remedy = "delete one of them, or write another value in it";
      problems.add(new Problem(Fault.ROWS_EQUAL, scenario.place(), problem, remedy));
    }
  }

  /** Returns every scenario and outline row, in the order of the document. */
  public List<ScenarioEntry> scenarios() {
    return List.copyOf(byId.values());
  }

  /** Returns the register ids that cannot be tested, each with its reason. */
  public Map<String, String> excluded() {
    return Collections.unmodifiableMap(excluded);
  }

  /** Returns the tags that are to stand for register entries, each as often as it is written. */
  public List<EntryTag> entryTags() {
    return List.copyOf(entryTags);
  }

  /** Returns the URI of the folder of features: {@code classpath:…} or {@code file:…}. */
  public String root() {
    return root;
  }

  /** Returns the text of each feature file by its path below the folder of features, sorted. */
  public Map<String, byte[]> texts() {
    Map<String, byte[]> texts = new TreeMap<>();
    sources.forEach(s -> texts.put(s.path(), s.text().clone()));
    return texts;
  }

  /**
   * Finds a scenario by its place.
   *
   * @param uri under which its file is run
   * @param line of the scenario, or of the row of its outline
   */
  public Optional<ScenarioEntry> at(String uri, int line) {
    return Optional.ofNullable(byPlace.get(place(uri, line)));
  }

  private static String place(String uri, int line) {
    return uri + ":" + line;
  }
}

package io.github.losstck.cli;

import io.github.losstck.spec.Effort;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;
import io.github.losstck.verdict.Selection;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Says which scenarios are asked, and how densely domains are sampled. */
final class SelectionOptions {
  @Option(
      names = "--profile",
      split = ",",
      paramLabel = "PROFILE",
      converter = ProfileWord.class,
      description = "Only these profiles, see 'list profiles'.")
  private List<Profile> profiles = new ArrayList<>();

  @Option(
      names = "--level",
      split = ",",
      paramLabel = "LEVEL",
      converter = LevelWord.class,
      description = "Only these levels, see 'list levels'.")
  private List<Level> levels = new ArrayList<>();

  @Option(
      names = "--scenario",
      split = ",",
      paramLabel = "ID",
      description = "Only the scenarios whose ids begin so, see 'list scenarios'.")
  private List<String> scenarios = new ArrayList<>();

  @Option(
      names = "--effort",
      paramLabel = "EFFORT",
      converter = EffortWord.class,
      defaultValue = "quick",
      description = "How densely domains are sampled: quick, full or exhaustive.")
  private Effort effort;

  Selection selection() {
    return Selection.of(profiles, levels, scenarios);
  }

  Effort effort() {
    return effort;
  }
}

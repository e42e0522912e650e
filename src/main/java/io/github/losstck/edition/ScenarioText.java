package io.github.losstck.edition;

import java.util.List;

/**
 * Holds the prose of one scenario or outline, in one language.
 *
 * @param id what follows {@code @id.} in its tag, the same in every language
 * @param title of the scenario, with the placeholders of an outline
 * @param tables titles of the tables of an outline, one of them empty where it has none; no titles
 *     at all where no table has one
 */
public record ScenarioText(String id, String title, List<String> tables) {}

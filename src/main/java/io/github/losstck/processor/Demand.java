package io.github.losstck.processor;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.spi.Operation;
import java.util.List;
import java.util.Set;

/**
 * Is a scenario, as far as it is tied to the register and to code.
 *
 * @param id stable and unique
 * @param place file, line and column
 * @param entries ids of the register entries that it runs
 * @param operations that it asks of a provider
 */
record Demand(String id, String place, List<String> entries, Set<Operation> operations) {
  static Demand of(ScenarioEntry scenario) {
    return new Demand(scenario.id(), scenario.place(), scenario.entries(), scenario.operations());
  }
}

package io.github.losstck.report;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.util.Map;

/**
 * Shows what became of a scenario that carries an entry of the register.
 *
 * @param scenario as the features list it
 * @param isSelected whether the run was to run it
 * @param ends how it ended for each subject that it was due for
 */
record TracedScenario(ScenarioEntry scenario, boolean isSelected, Map<Subject, Status> ends) {}

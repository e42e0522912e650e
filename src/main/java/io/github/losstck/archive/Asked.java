package io.github.losstck.archive;

import io.github.losstck.catalogue.ScenarioEntry;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import java.util.Optional;

/**
 * Pairs what there is to ask with what a certificate says of it.
 *
 * @param scenario that is listed
 * @param subject that it is asked of
 * @param unmet how it ended, where the certificate lists it as not passed
 */
record Asked(ScenarioEntry scenario, Subject subject, Optional<Status> unmet) {}

package io.github.losstck.processor;

/**
 * Is one id of a register entry on an annotation.
 *
 * @param id as written
 * @param place of the id
 */
record EntryReference(String id, Place place) {}

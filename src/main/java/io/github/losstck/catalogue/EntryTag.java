package io.github.losstck.catalogue;

/**
 * Is a tag that is to stand for a register entry.
 *
 * @param name as in {@code @claim.C14}
 * @param place as in {@code features/3-sigmoid/1-sigmoid.feature:12:5}: file, line, column
 */
public record EntryTag(String name, String place) {}

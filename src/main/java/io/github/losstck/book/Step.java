package io.github.losstck.book;

import java.util.List;

/**
 * Holds one step as the features write it, with the placeholders of an outline.
 *
 * @param text of the step
 * @param table its rows, or none
 */
record Step(String text, List<List<String>> table) {}

package io.github.losstck.report;

/**
 * Marks a number on an axis.
 *
 * @param place where it lies in the picture
 * @param text that is written beside it
 */
record Tick(double place, String text) {}

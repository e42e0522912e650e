/**
 * Sets the document as a book, with what came of it in a run: one page that needs no network. What
 * a book holds stands apart from how the page shows it.
 */
@NullMarked
package io.github.losstck.book;

import org.jspecify.annotations.NullMarked;

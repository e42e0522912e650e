/** Writes what a run came to: certificate, JUnit XML, Allure results, summary for a terminal. */
@NullMarked
package io.github.losstck.report;

import org.jspecify.annotations.NullMarked;

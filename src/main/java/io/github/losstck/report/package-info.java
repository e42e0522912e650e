/** Writes what a run came to: certificate, JUnit XML, Allure results, summary for a terminal. */
package io.github.losstck.report;

/**
 * Gives the features their language: a dozen sentences, the words that fill them, and the two
 * examinations behind them, of the document itself and of a provider in one precision.
 */
@NullMarked
package io.github.losstck.steps;

import org.jspecify.annotations.NullMarked;

/**
 * Samples the domains of operations, densely enough to find what is wrong with an answer somewhere,
 * and judges answers in bulk.
 */
@NullMarked
package io.github.losstck.sweep;

import org.jspecify.annotations.NullMarked;

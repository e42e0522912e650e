/** Shows side by side what certificates say of many libraries: one page, and one table. */
@NullMarked
package io.github.losstck.scoreboard;

import org.jspecify.annotations.NullMarked;

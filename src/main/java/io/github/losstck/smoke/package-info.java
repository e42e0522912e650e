/** Tests an adapter rather than the losses behind it, and says what to mend. */
@NullMarked
package io.github.losstck.smoke;

import org.jspecify.annotations.NullMarked;

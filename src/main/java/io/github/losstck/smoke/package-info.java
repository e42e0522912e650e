/** Tests an adapter rather than the losses behind it, and says what to mend. */
package io.github.losstck.smoke;

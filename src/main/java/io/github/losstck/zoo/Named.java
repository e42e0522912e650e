package io.github.losstck.zoo;

import io.github.losstck.spi.Identity;
import io.github.losstck.spi.LossProvider;
import java.util.Locale;

/** Is named after its class: in lower case, its words joined by hyphens. */
interface Named extends LossProvider {
  @Override
  default Identity identity() {
    String words = getClass().getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
    return new Identity(words.toLowerCase(Locale.ROOT), LossProvider.super.identity().version());
  }
}

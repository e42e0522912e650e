package com.acme;

import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Provider;
import io.github.losstck.spi.Tensor;

/** Offers the sigmoid alone. */
@Provider(name = "acme", version = "1.2.0")
public final class AcmeProvider implements LossProvider {
  @Override
  public Tensor sigmoid(Tensor logits) {
    return logits.map(x -> x < 0 ? Math.exp(x) / (1 + Math.exp(x)) : 1 / (1 + Math.exp(-x)));
  }
}

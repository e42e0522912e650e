package com.acme;

import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Provider;
import io.github.losstck.spi.Tensor;

@Provider
class Hidden implements LossProvider {
  @Override
  public Tensor sigmoid(Tensor logits) {
    return logits;
  }
}

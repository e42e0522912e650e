package com.acme;

import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Provider;
import io.github.losstck.spi.Tensor;

@Provider
public class Demanding implements LossProvider {
  public Demanding(int size) {}

  @Override
  public Tensor sigmoid(Tensor logits) {
    return logits;
  }
}

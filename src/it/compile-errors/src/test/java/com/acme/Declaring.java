package com.acme;

import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Provider;
import io.github.losstck.spi.Tensor;

@Provider(concurrent = false)
public class Declaring implements LossProvider {
  @Override
  public Declarations declarations() {
    return Declarations.standard();
  }

  @Override
  public Tensor sigmoid(Tensor logits) {
    return logits;
  }
}

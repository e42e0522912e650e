package com.acme;

import io.github.losstck.spi.Composed;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Tensor;

public class Formulaless implements LossProvider {
  @Override
  @Composed(" ")
  public Tensor logSoftmax(Tensor logits) {
    return logits;
  }
}

package com.acme;

import io.github.losstck.spi.Composed;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Tensor;

public class Helper implements LossProvider {
  @Composed("log(sum(exp(x)))")
  public Tensor logSumExp(Tensor logits) {
    return logits;
  }
}

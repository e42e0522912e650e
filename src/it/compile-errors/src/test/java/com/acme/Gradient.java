package com.acme;

import io.github.losstck.spi.Gradients;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Provider;
import io.github.losstck.spi.Tensor;

@Provider(gradients = Gradients.OF_NORMALISED_LABELS)
public class Gradient implements LossProvider {
  @Override
  public Tensor sigmoid(Tensor logits) {
    return logits;
  }
}

package com.acme;

import io.github.losstck.spi.*;
import java.util.Arrays;

@Provider(name = "acme", version = "1.2.0", precisions = Precision.BINARY32)
public final class AcmeProvider implements LossProvider {
  @Override
  public Tensor sigmoidCrossEntropy(Tensor labels, Tensor logits) {
    if (!Arrays.equals(labels.shape(), logits.shape())) {
      throw new Refused("labels and logits differ in shape; give both one");
    }
    float[] loss = AcmeLoss.sigmoidCrossEntropy(labels.floats(), logits.floats());
    return Tensor.of(loss, logits.shape());
  }
}

package com.acme

import io.github.losstck.junit.LossTck
import io.github.losstck.spec.Level
import io.github.losstck.spi.LossProvider
import io.github.losstck.spi.Provider
import io.github.losstck.spi.Tensor
import kotlin.math.abs
import kotlin.math.exp

/** Offers the sigmoid alone. */
@Provider(name = "acme", version = "1.2.0")
class AcmeProvider : LossProvider {
  override fun sigmoid(logits: Tensor): Tensor = logits.map { x ->
    val e = exp(-abs(x))
    if (x < 0) e / (1 + e) else 1 / (1 + e)
  }
}

@LossTck(AcmeProvider::class, levels = [Level.ROBUST])
class AcmeTckTest

package com.acme;

import io.github.losstck.junit.LossTck;

/** Runs every scenario that asks for what the provider claims. */
@LossTck(AcmeProvider.class)
class AcmeTckTest {}

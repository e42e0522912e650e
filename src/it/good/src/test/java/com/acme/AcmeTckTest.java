package com.acme;

import io.github.losstck.junit.LossTck;

@LossTck(AcmeProvider.class)
class AcmeTckTest {}

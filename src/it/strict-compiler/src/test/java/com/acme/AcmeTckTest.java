package com.acme;

import io.github.losstck.junit.LossTck;
import io.github.losstck.spec.Level;
import io.github.losstck.spec.Profile;

@LossTck(value = AcmeProvider.class, profiles = Profile.SIGMOIDS, levels = Level.ROBUST)
class AcmeTckTest {}

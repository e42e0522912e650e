package com.acme;

import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Provider;

@Provider
public interface Kind extends LossProvider {}

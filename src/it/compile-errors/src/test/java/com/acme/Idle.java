package com.acme;

import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Provider;

@Provider
public class Idle implements LossProvider {}

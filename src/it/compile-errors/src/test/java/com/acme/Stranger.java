package com.acme;

import io.github.losstck.spi.Provider;

@Provider
public class Stranger {}

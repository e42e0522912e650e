package io.github.losstck.oip;

import io.github.losstck.spi.Identity;

/**
 * Holds what a server says of itself.
 *
 * @param identity its name and version
 * @param binary whether it offers the binary tensor extension
 */
record Server(Identity identity, boolean binary) {
  static final String BINARY_TENSORS = "binary_tensor_data";

  /** Is what an identity takes as a name. */
  private static final int LONGEST = 100;

  /** Makes an identity of whatever a server calls itself: what no name may contain becomes '-'. */
  static Identity identity(String name, String version) {
    String fit = cut(name.replaceAll("[^A-Za-z0-9._-]", "-").replaceFirst("^[^A-Za-z0-9]+", ""));
    String plain = cut(version.replaceAll("[^ -~]", "-"));
    return new Identity(
        fit.isEmpty() ? "oip-server" : fit, plain.isEmpty() ? "unversioned" : plain);
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }
}

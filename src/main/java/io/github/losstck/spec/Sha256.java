package io.github.losstck.spec;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;

/** Computes SHA-256 digests. */
public final class Sha256 {
  private Sha256() {}

  /**
   * Digests byte strings, one after another.
   *
   * @param parts to digest
   * @return 32 bytes
   */
  public static byte[] of(Collection<byte[]> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      parts.forEach(digest::update);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform offers SHA-256", e);
    }
  }
}

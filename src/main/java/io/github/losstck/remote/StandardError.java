package io.github.losstck.remote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Keeps the last of what a process writes to standard error. */
final class StandardError {
  /** Is enough for a long stack trace. */
  private static final int KEPT = 1 << 16;

  private final InputStream in;
  private final StringBuilder kept = new StringBuilder();
  private final CountDownLatch ended = new CountDownLatch(1);

  StandardError(InputStream in) {
    this.in = in;
  }

  /** Reads until the process ends, so that it never waits for somebody to read. */
  void read() {
    byte[] buffer = new byte[KEPT / 8];
    try {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        keep(new String(buffer, 0, count, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      // the process was ended
    } finally {
      ended.countDown();
    }
  }

  private synchronized void keep(String text) {
    kept.append(text);
    if (kept.length() > KEPT) {
      kept.delete(0, kept.length() - KEPT);
    }
  }

  /** Waits until all is read of a process that has ended. */
  void settle(long millis) {
    try {
      ended.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns whether a Java virtual machine has said that it ends for want of memory. */
  synchronized boolean tellsOfNoMemory() {
    return kept.indexOf("Terminating due to java.lang.OutOfMemoryError") >= 0;
  }

  /** Returns what is kept, and forgets it. */
  synchronized String take() {
    String text = kept.toString();
    kept.setLength(0);
    return text;
  }
}

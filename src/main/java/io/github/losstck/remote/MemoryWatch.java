package io.github.losstck.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Ends a process that uses more memory than it may: it and what it started, as Linux counts their
 * resident pages under {@code /proc}. Elsewhere nothing is limited.
 */
final class MemoryWatch implements Runnable, AutoCloseable {
  /** Is short beside the time in which a process fills a machine. */
  private static final long INTERVAL_MILLIS = 50;

  private static final Path PROC = Path.of("/proc");

  private final Process process;
  private final long limit;
  private volatile boolean closed;
  private volatile long used;

  private MemoryWatch(Process process, long limit) {
    this.process = process;
    this.limit = limit;
  }

  static MemoryWatch of(Process process, OptionalLong limit) {
    MemoryWatch watch = new MemoryWatch(process, limit.orElse(Long.MAX_VALUE));
    if (limit.isPresent() && Files.isDirectory(PROC)) {
      Thread thread = new Thread(watch, "loss-tck adapter memory");
      thread.setDaemon(true);
      thread.start();
    }
    return watch;
  }

  @Override
  public void run() {
    while (!closed && process.isAlive()) {
      long now =
          Stream.concat(Stream.of(process.toHandle()), process.descendants())
              .mapToLong(MemoryWatch::resident)
              .sum();
      if (now > limit) {
        used = now;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.toHandle().destroyForcibly();
        return;
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(INTERVAL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Returns the resident memory of a process in bytes, of pages that several share its part alone;
   * 0 if it has just ended.
   */
  private static long resident(ProcessHandle process) {
    try (Stream<String> lines =
        Files.lines(PROC.resolve(Long.toString(process.pid())).resolve("smaps_rollup"))) {
      return lines
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }

  boolean exceeded() {
    return used > limit;
  }

  String words() {
    return "the process used " + used + " bytes, and may use " + limit;
  }

  @Override
  public void close() {
    closed = true;
  }
}

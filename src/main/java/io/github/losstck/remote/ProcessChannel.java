package io.github.losstck.remote;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Carries lines to and from a process. */
final class ProcessChannel implements Channel {
  /**
   * Fits into the pipe of every system: whoever has answered the last message has emptied it, so
   * that a line like this cannot block.
   */
  private static final int FITS = 4096;

  /** Bounds what is kept of a process that writes without being asked. */
  private static final int MOST_WAITING = 4;

  /** Lets a process that has closed its output end, so that its exit code is known. */
  private static final long GRACE_MILLIS = 1000;

  /** Lets the last line of a process that has ended be read. */
  private static final long DRAIN_MILLIS = 200;

  private final Link link;
  private final Process process;
  private final OutputStream out;
  private final Lines lines;
  private final BlockingQueue<Event> arrived = new ArrayBlockingQueue<>(MOST_WAITING);
  private final StandardError errors;
  private final MemoryWatch memory;
  private volatile boolean closed;
  private boolean ended;

  private ProcessChannel(Link link, MemoryWatch memory) {
    this.link = link;
    this.process = link.process();
    this.out = link.out();
    this.lines = new Lines(link.in());
    this.errors = new StandardError(link.errors());
    this.memory = memory;
  }

  /**
   * Starts a process.
   *
   * @param launch what to start
   * @throws IOException if it cannot be started
   */
  static ProcessChannel start(Launch launch) throws IOException {
    Link link = Link.start(launch);
    ProcessChannel channel =
        new ProcessChannel(link, MemoryWatch.of(link.process(), launch.memory()));
    daemon("output", channel::read);
    daemon("errors", channel.errors::read);
    link.process().onExit().thenRun(channel::end);
    return channel;
  }

  private static void daemon(String name, Runnable task) {
    Thread thread = new Thread(task, "loss-tck adapter " + name);
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Ends what arrives a moment after the process ended, even if a process that it started holds its
   * output open.
   */
  private void end() {
    try {
      Thread.sleep(DRAIN_MILLIS);
      arrived.put(new Event.End());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try {
      Event event;
      do {
        event = next();
        arrived.put(event);
      } while (!(event instanceof Event.End) && !closed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Event next() {
    try {
      return lines.read();
    } catch (IOException e) {
      return new Event.End(); // the stream of a process that was ended
    }
  }

  @Override
  public boolean send(byte[] line, long nanos) throws IOException {
    if (line.length <= FITS) {
      write(line);
      return true;
    }
    CountDownLatch written = new CountDownLatch(1);
    IOException[] broken = new IOException[1];
    daemon(
        "input",
        () -> {
          try {
            write(line);
          } catch (IOException e) {
            broken[0] = e;
          } finally {
            written.countDown();
          }
        });
    boolean inTime = await(written, nanos);
    if (inTime && broken[0] != null) {
      throw broken[0];
    }
    return inTime;
  }

  private void write(byte[] line) throws IOException {
    out.write(line);
    out.flush();
  }

  private static boolean await(CountDownLatch latch, long nanos) {
    try {
      return latch.await(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void limit(long bytes) {
    lines.limit(bytes);
  }

  @Override
  public Optional<Event> receive(long nanos) {
    if (ended) {
      return Optional.of(new Event.End());
    }
    try {
      Event event = arrived.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
      ended = event instanceof Event.End;
      return Optional.ofNullable(event);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  @Override
  public Ending ending() {
    try {
      if (!process.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
        return Ending.closed();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    errors.settle(GRACE_MILLIS);
    if (memory.exceeded()) {
      return Ending.outOfMemory(memory.words());
    }
    return errors.tellsOfNoMemory()
        ? Ending.outOfMemory(
            "the process ran out of memory, and exited with " + process.exitValue())
        : Ending.of(process.exitValue());
  }

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  public String takeStandardError() {
    return errors.take();
  }

  @Override
  public void close() {
    closed = true;
    memory.close();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.toHandle().destroyForcibly(); // leaves the streams open: its last words are to be read
    errors.settle(GRACE_MILLIS);
    process.destroyForcibly();
    closeSocket();
    arrived.clear(); // lets the reader go that waits to put
  }

  private void closeSocket() {
    try {
      link.socket().close();
    } catch (IOException e) {
      // it is gone either way
    }
  }
}

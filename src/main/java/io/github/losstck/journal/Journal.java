package io.github.losstck.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Reason;
import io.github.losstck.verdict.Status;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes each outcome of a run on a line of its own as it ends, so that a run that is cut short can
 * go on. It never ends a run: where it cannot be written, this is told once.
 */
public final class Journal implements AutoCloseable {
  private final Path file;
  private final Consumer<String> remarks;
  private final Chain chain;

  /** Is no channel: one of those is closed by a provider that interrupts the thread. */
  private @Nullable RandomAccessFile open;

  private Journal(Path file, Consumer<String> remarks, Chain chain) {
    this.file = file;
    this.remarks = remarks;
    this.chain = chain;
  }

  /** Writes nothing. */
  public static Journal nowhere() {
    return new Journal(Path.of(""), remark -> {}, new Chain());
  }

  /**
   * Begins a journal, or goes on with one.
   *
   * @param file to write
   * @param header of the run
   * @param kept what was read of the file; what follows it there is cut off
   * @param remarks is told in one line if the file cannot be written
   * @return the journal, writable or not
   */
  public static Journal open(Path file, Header header, Kept kept, Consumer<String> remarks) {
    Journal journal = new Journal(file, remarks, kept.chain());
    journal.open(kept.length());
    if (kept.length() == 0) {
      journal.write(header.node());
    }
    return journal;
  }

  private void open(long length) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      open = new RandomAccessFile(file.toFile(), "rw");
      open.setLength(length);
      open.seek(length);
    } catch (IOException e) {
      abandon(e);
    }
  }

  /** Writes an outcome; a scenario that was not run has none, and is run when the run goes on. */
  public synchronized void write(Outcome outcome) {
    if (open != null && outcome.status() != Status.NOT_RUN) {
      write(Records.write(outcome));
    }
  }

  private void write(ObjectNode entry) {
    if (open != null) {
      try {
        open.write((chain.line(entry) + "\n").getBytes(US_ASCII));
      } catch (IOException e) {
        abandon(e);
      }
    }
  }

  private void abandon(IOException e) {
    close();
    remarks.accept(
        file
            + ": cannot be written ("
            + Reason.of(e)
            + "); the run goes on, and --resume would run again what ends from now on; free space or"
            + " permit writing");
  }

  /** Closes the file; the journal stays. */
  @Override
  public synchronized void close() {
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      // nothing is lost: every line was written when its outcome ended
    } finally {
      open = null;
    }
  }
}

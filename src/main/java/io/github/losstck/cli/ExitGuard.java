package io.github.losstck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Keeps a provider that calls {@code System.exit} from ending an unfinished run as if all were
 * well: whatever status it gives, the process then exits with 3.
 */
final class ExitGuard extends Thread {
  private static final byte[] UNFINISHED =
      ("loss-tck: the process was told to exit before the run was finished, by System.exit in a"
              + " provider or by an interrupt; the verdict is open, run it again\n")
          .getBytes(StandardCharsets.US_ASCII);

  private volatile boolean settled;

  private ExitGuard() {
    super("loss-tck-exit-guard");
  }

  static ExitGuard install() {
    ExitGuard guard = new ExitGuard();
    Runtime.getRuntime().addShutdownHook(guard);
    return guard;
  }

  /** Ends the process with the status that the run came to. */
  void exit(int finalStatus) {
    settled = true;
    System.exit(finalStatus);
  }

  @Override
  public void run() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    if (settled) {
      return;
    }
    // not System.err: a provider may have replaced it, or may hold its lock while it exits
    try (FileOutputStream err = new FileOutputStream(FileDescriptor.err)) {
      err.write(UNFINISHED);
    } catch (IOException e) {
      // nobody is left to be told; the status tells
    }
    Runtime.getRuntime().halt(ExitStatus.BROKE);
  }
}

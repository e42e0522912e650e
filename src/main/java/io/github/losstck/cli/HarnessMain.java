package io.github.losstck.cli;

import io.github.losstck.Candidate;
import io.github.losstck.Candidates;
import io.github.losstck.ClassPath;
import io.github.losstck.Processes;
import io.github.losstck.ProviderException;
import io.github.losstck.UsageException;
import io.github.losstck.isolation.Harness;
import io.github.losstck.remote.LineStreams;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLClassLoader;
import java.time.Duration;

/**
 * Serves one provider by the protocol; the kit starts it. Standard output is the protocol's alone:
 * what a provider prints goes to standard error.
 */
public final class HarnessMain {
  private HarnessMain() {}

  /**
   * Serves until the kit says stop or is gone.
   *
   * @param arguments name or class of the provider, its class path, and milliseconds that a call
   *     may take
   * @throws Exception if the kit is gone, or the provider cannot be closed
   */
  public static void main(String[] arguments) throws Exception {
    InputStream in = System.in;
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    System.setIn(InputStream.nullInputStream());
    System.setOut(System.err);
    Streams.quietLogging();
    serve(
        arguments[0],
        arguments[1],
        Duration.ofMillis(Long.parseLong(arguments[2])),
        new LineStreams(in, out));
    System.exit(ExitStatus.CONFORMS); // threads of the provider may live on
  }

  private static void serve(
      String provider, String classPath, Duration deadline, LineStreams streams) throws Exception {
    try (URLClassLoader loader = ClassPath.open(classPath)) {
      Thread.currentThread().setContextClassLoader(loader);
      Candidate candidate = Candidates.on(loader).named(provider);
      Processes.harness(candidate, deadline, streams).run();
      candidate.provider().close();
    } catch (UsageException e) {
      Harness.declineUnfit(streams, true, e.getMessage());
    } catch (ProviderException e) {
      Harness.declineUnfit(streams, false, e.getMessage());
    }
  }
}

package io.github.losstck.cli;

import io.github.losstck.Candidate;
import io.github.losstck.Candidates;
import io.github.losstck.ClassPath;
import io.github.losstck.Processes;
import io.github.losstck.ProviderException;
import io.github.losstck.UsageException;
import io.github.losstck.isolation.Harness;
import io.github.losstck.remote.LineStreams;
import io.github.losstck.verdict.Reason;
import java.net.URLClassLoader;
import java.time.Duration;

/**
 * Serves one provider by the protocol; the kit starts it. It speaks over a socket of this machine:
 * standard output is the provider's, which may print there, from native code too.
 */
public final class HarnessMain {
  private HarnessMain() {}

  /**
   * Serves until the kit says stop or is gone.
   *
   * @param arguments name or class of the provider, its class path, milliseconds that a call may
   *     take, and the port and the secret by which the kit is reached
   * @throws Exception if the kit is gone, or the provider cannot be closed
   */
  public static void main(String[] arguments) throws Exception {
    Streams.quietLogging();
    serve(
        arguments[0],
        arguments[1],
        Duration.ofMillis(Long.parseLong(arguments[2])),
        LineStreams.toKit(Integer.parseInt(arguments[3]), arguments[4]));
    System.exit(ExitStatus.CONFORMS); // threads of the provider may live on
  }

  private static void serve(
      String provider, String classPath, Duration deadline, LineStreams streams) throws Exception {
    try (URLClassLoader loader = ClassPath.open(classPath)) {
      Thread.currentThread().setContextClassLoader(loader);
      Candidate candidate = Candidates.on(loader).named(provider);
      Processes.harness(candidate, deadline, streams).run();
      candidate.close();
    } catch (UsageException e) {
      Harness.declineUnfit(streams, true, Reason.of(e));
    } catch (ProviderException e) {
      Harness.declineUnfit(streams, false, Reason.of(e));
    }
  }
}

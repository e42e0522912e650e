package io.github.losstck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.spi.Identity;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command in a process of its own, against providers that try to end it. */
class ProcessTest {
  private static final long DEADLINE_SECONDS = 60;

  @TempDir private Path folder;

  @Test
  void exitsWithThreeWhenAProviderExitsWithZero() throws Exception {
    Ended ended = run("certify", "--in-process", Exits.class.getName());
    assertEquals(3, ended.status, ended.err);
    assertTrue(ended.err.contains("told to exit before the run was finished"), ended.err);
    assertEquals("", ended.out);
  }

  @Test
  void exitsWithThreeWhenAnotherThreadExitsWithZero() throws Exception {
    assertEquals(3, run("certify", "--in-process", ExitsLater.class.getName()).status);
  }

  @Test
  void exitsWithThreeWhenMemoryRunsOut() throws Exception {
    Ended ended = run("certify", "--in-process", Devours.class.getName());
    assertEquals(3, ended.status, ended.err);
    assertTrue(ended.err.contains("OutOfMemoryError"), ended.err);
    assertTrue(ended.err.lines().noneMatch(l -> l.startsWith("\tat ")), ended.err);
  }

  @Test
  void keepsPrintsOfAProviderOffTheStandardOutput() throws Exception {
    Ended ended = run("list", "providers", "--class-path", registering(Prints.class));
    assertEquals(0, ended.status, ended.err);
    assertEquals(
        List.of("commons-math", "listing", "prints", "reference"), ended.out.lines().toList());
    assertTrue(ended.err.contains("reference conforms"), ended.err);
  }

  @Test
  void exitsWithTwoOnMisuseAndWithZeroOnHelp() throws Exception {
    assertEquals(2, run("certify").status);
    Ended help = run("--help");
    assertEquals(0, help.status);
    assertTrue(help.out.contains("certify"), help.out);
  }

  private String registering(Class<?> provider) throws IOException {
    Path services = Files.createDirectories(folder.resolve("cp/META-INF/services"));
    Files.writeString(services.resolve(LossProvider.class.getName()), provider.getName());
    return folder.resolve("cp").toString();
  }

  private Ended run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx64m", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(LossTckCommand.class.getName());
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      assertTrue(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS), "the process hangs");
    } finally {
      process.destroyForcibly();
    }
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private record Ended(int status, String out, String err) {}

  /** Ends the process as if all were well. */
  public static final class Exits implements LossProvider {
    @Override
    public Set<Operation> claims() {
      System.exit(0);
      return Set.of();
    }
  }

  /** Lets another thread end the process, and waits for it. */
  public static final class ExitsLater implements LossProvider {
    @Override
    public Set<Operation> claims() {
      Thread thread = new Thread(() -> System.exit(0));
      thread.start();
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return Set.of();
    }
  }

  /** Asks for more memory than there is. */
  public static final class Devours implements LossProvider {
    @Override
    public Set<Operation> claims() {
      List<long[]> held = new ArrayList<>();
      while (held.size() < Integer.MAX_VALUE) {
        held.add(new long[1 << 20]);
      }
      return Set.of();
    }
  }

  /** Prints a verdict of its own. */
  public static final class Prints implements LossProvider {
    @Override
    public Identity identity() {
      System.out.println("reference conforms");
      return new Identity("prints", "1");
    }
  }
}

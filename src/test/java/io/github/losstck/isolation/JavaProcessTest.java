package io.github.losstck.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.Candidate;
import io.github.losstck.Candidates;
import io.github.losstck.Certification;
import io.github.losstck.Certified;
import io.github.losstck.Processes;
import io.github.losstck.ProviderException;
import io.github.losstck.UsageException;
import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Refused;
import io.github.losstck.spi.Tensor;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Status;
import io.github.losstck.verdict.Subject;
import io.github.losstck.verdict.Verdict;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs providers in virtual machines of their own: what they do there, and what is seen of it. */
class JavaProcessTest {
  /** Is long for a sound call on a loaded machine. */
  private static final Duration SHORT = Duration.ofSeconds(2);

  private static final Duration LONG = Duration.ofSeconds(60);

  /** Leaves room for the kit's own work beside the provider's. */
  private static final OptionalLong MEMORY = OptionalLong.of(256L << 20);

  private static final Set<String> WORKED = Set.of("sigmoid.value");

  /** Answers rightly but for one logit, at which it misbehaves. */
  public abstract static class Misbehaving implements LossProvider {
    /** Is worked in the scenario sigmoid.value.three alone. */
    private static final double TRIGGER = 3;

    @Override
    public Declarations declarations() {
      return Declarations.standard().precisions(Precision.BINARY64);
    }

    @Override
    public Tensor sigmoid(Tensor logits) {
      if (logits.size() == 1 && logits.get(0) == TRIGGER) {
        misbehave();
      }
      return new ReferenceProvider().sigmoid(logits);
    }

    abstract void misbehave();
  }

  /** Never comes back. */
  public static final class Hangs extends Misbehaving {
    @Override
    void misbehave() {
      try {
        Thread.sleep(Long.MAX_VALUE);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Ends the virtual machine as if all were well. */
  public static final class Exits extends Misbehaving {
    @Override
    void misbehave() {
      System.exit(0);
    }
  }

  /** Ends the virtual machine as a native crash does. */
  public static final class Halts extends Misbehaving {
    @Override
    void misbehave() {
      Runtime.getRuntime().halt(128 + 11);
    }
  }

  /** Asks for more memory than there is. */
  public static final class Devours extends Misbehaving {
    @Override
    void misbehave() {
      long[][] all = new long[1 << 20][];
      for (int i = 0; i < all.length; i++) {
        all[i] = new long[1 << 20];
      }
    }
  }

  /** Throws an error of the virtual machine. */
  public static final class Overflows extends Misbehaving {
    @Override
    void misbehave() {
      misbehave();
    }
  }

  /** Prints where the protocol is spoken. */
  public static final class Prints extends Misbehaving {
    @Override
    void misbehave() {
      System.out.println("{\"type\":\"notClaimed\",\"id\":\"1\"}");
    }
  }

  /** Prints there from without the virtual machine, as native code does. */
  public static final class PrintsNatively extends Misbehaving {
    @Override
    void misbehave() {
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      try {
        new ProcessBuilder(java, "--version").inheritIO().start().waitFor();
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Writes to its inputs, answers in one array, returns null, refuses. */
  public static final class Careless implements LossProvider {
    /** Is as many elements as the batch of the scenarios about arrays has. */
    private static final int MOST = 6;

    private final double[] kept = new double[MOST];

    @Override
    public Declarations declarations() {
      return Declarations.standard().precisions(Precision.BINARY64);
    }

    @Override
    public Tensor sigmoid(Tensor logits) {
      Tensor answer = new ReferenceProvider().sigmoid(logits);
      Arrays.fill(logits.doubles(), 0);
      return answer;
    }

    @Override
    public Tensor softmax(Tensor logits) {
      double[] right = new ReferenceProvider().softmax(logits).doubles();
      if (right.length != MOST) {
        return Tensor.of(right, logits.shape());
      }
      System.arraycopy(right, 0, kept, 0, MOST);
      return Tensor.of(kept, logits.shape());
    }

    @Override
    public Tensor entropy(Tensor p) {
      return null;
    }

    @Override
    public Tensor selfInformation(Tensor probabilities) {
      throw new Refused("not today");
    }

    @Override
    public Tensor labelSmoothing(Tensor labels, double epsilon) {
      throw new IllegalStateException("no model");
    }
  }

  @Test
  void tellsWhereACallHangs() {
    Outcome struck = struck(Hangs.class, SHORT, Status.TIMED_OUT);
    List<String> frames = struck.detail().lines().filter(line -> line.startsWith("  at ")).toList();
    int hanging = frames.size() - 2;
    assertTrue(frames.get(hanging).contains("Hangs.misbehave("), struck.detail());
    assertTrue(frames.get(hanging + 1).contains("Misbehaving.sigmoid("), struck.detail());
  }

  @Test
  void tellsExitsFromCrashesAndFromWantOfMemory() {
    struck(Exits.class, LONG, Status.EXITED);
    Outcome halted = struck(Halts.class, LONG, Status.CRASHED);
    assertTrue(halted.detail().contains("signal 11 (SIGSEGV)"), halted.detail());
    struck(Devours.class, LONG, Status.OUT_OF_MEMORY);
  }

  @Test
  void survivesAnErrorOfTheVirtualMachine() {
    Outcome struck = struck(Overflows.class, LONG, Status.ERRORED);
    assertTrue(struck.detail().contains("java.lang.StackOverflowError"), struck.detail());
  }

  @ParameterizedTest
  @ValueSource(classes = {Prints.class, PrintsNatively.class})
  void takesPrintsForNoMessages(Class<? extends LossProvider> type) {
    Certified certified = isolated(type, LONG, WORKED);
    assertEquals(Verdict.CONFORMS, certified.certificate().verdict());
  }

  @ParameterizedTest
  @ValueSource(classes = {Careless.class, ReferenceProvider.class})
  void findsWhatIsFoundWithinTheProcess(Class<? extends LossProvider> type) {
    Set<String> scenarios =
        Set.of(
            "arrays.of-rows",
            "threads.of-rows.softmax",
            "no-rows",
            "smoothing.",
            "softmax-extremes",
            "accuracy.sigmoid.thresholds",
            "accuracy.softmax.k10");
    Candidate here = Candidates.of(type);
    List<Outcome> expected = Certification.of(here).scenarios(scenarios).run().outcomes();
    List<Outcome> found = isolated(type, LONG, scenarios).outcomes();
    assertEquals(expected.size(), found.size());
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(told(expected.get(i)), told(found.get(i)));
    }
  }

  /** Tells all of an outcome that a report shows. */
  private static String told(Outcome outcome) {
    return String.join(
        "\n",
        outcome.scenario(),
        outcome.subject().word(),
        outcome.status().words(),
        outcome.detail(),
        Integer.toString(outcome.failedStep()),
        outcome.measured().toString(),
        outcome.passports().stream().map(p -> p.snapshot().toString()).toList().toString());
  }

  @Test
  void passesOnWhatMakesAProviderUnfit() {
    Processes processes = new Processes(LONG, MEMORY, 0);
    assertThrows(UsageException.class, () -> processes.java("no-such-provider", ""));
    ProviderException unfit =
        assertThrows(ProviderException.class, () -> processes.java(Hidden.class.getName(), ""));
    assertTrue(unfit.getMessage().contains("has no public constructor"), unfit.getMessage());
  }

  /** Cannot be constructed. */
  public static final class Hidden implements LossProvider {
    private Hidden() {}
  }

  /** Holds a lock, as whatever is there once on a machine does. */
  public static final class Jealous implements LossProvider {
    /** Is never closed: the lock lasts as long as the process. */
    private final FileLock lock;

    /**
     * Takes the lock.
     *
     * @throws IOException if there is no file to lock
     */
    public Jealous() throws IOException {
      long kit = ProcessHandle.current().parent().orElseThrow().pid();
      Path file = Path.of(System.getProperty("java.io.tmpdir"), "loss-tck-jealous-" + kit);
      file.toFile().deleteOnExit();
      lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
      if (lock == null) {
        throw new IllegalStateException("there is another");
      }
    }

    @Override
    public Tensor sigmoid(Tensor logits) {
      return new ReferenceProvider().sigmoid(logits);
    }
  }

  @Test
  void runsInTwoProcessesForTwoPrecisions() {
    Candidate candidate = twice(ReferenceProvider.class);
    assertTrue(candidate.twin().isPresent());
    assertConforms(candidate);
  }

  @Test
  void runsInOneProcessWhereThereCannotBeTwo() {
    Candidate candidate = twice(Jealous.class);
    assertTrue(candidate.twin().isEmpty());
    assertConforms(candidate);
  }

  @Test
  void runsInOneProcessForOnePrecision() {
    Candidate candidate = twice(Prints.class);
    assertTrue(candidate.twin().isEmpty());
    candidate.close();
  }

  @Test
  void saysWhatIsWrongWhereNoProcessStarts() {
    Processes processes = new Processes(LONG, MEMORY, 0);
    assertThrows(UsageException.class, () -> processes.javaTwice("no-such-provider", ""));
    assertThrows(ProviderException.class, () -> processes.javaTwice(Hidden.class.getName(), ""));
  }

  private static Candidate twice(Class<? extends LossProvider> type) {
    return new Processes(LONG, MEMORY, 0).javaTwice(type.getName(), "");
  }

  private static void assertConforms(Candidate candidate) {
    Certified certified = Certification.of(candidate).scenarios(WORKED).run();
    candidate.close();
    assertEquals(Verdict.CONFORMS, certified.certificate().verdict());
    for (Subject subject : List.of(Subject.BINARY32, Subject.BINARY64)) {
      assertTrue(
          certified.outcomes().stream()
              .anyMatch(o -> o.subject() == subject && o.status() == Status.PASSED),
          subject.word());
    }
  }

  private static Outcome struck(
      Class<? extends LossProvider> type, Duration deadline, Status status) {
    Certified certified = isolated(type, deadline, WORKED);
    List<Outcome> struck =
        certified.outcomes().stream()
            .filter(o -> o.subject() == Subject.BINARY64)
            .filter(o -> o.status() != Status.PASSED)
            .toList();
    assertEquals(1, struck.size(), struck.toString());
    assertEquals("sigmoid.value.three", struck.get(0).scenario());
    assertEquals(status, struck.get(0).status(), struck.get(0).detail());
    assertEquals(Verdict.BROKE, certified.certificate().verdict());
    return struck.get(0);
  }

  private static Certified isolated(
      Class<? extends LossProvider> type, Duration deadline, Set<String> scenarios) {
    Candidate candidate = new Processes(deadline, MEMORY, 3).java(type.getName(), "");
    try {
      return Certification.of(candidate).scenarios(scenarios).run();
    } finally {
      candidate.provider().close();
    }
  }
}

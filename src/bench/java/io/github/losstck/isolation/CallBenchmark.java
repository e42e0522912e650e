package io.github.losstck.isolation;

import io.github.losstck.Candidate;
import io.github.losstck.Candidates;
import io.github.losstck.Processes;
import io.github.losstck.reference.ReferenceProvider;
import io.github.losstck.remote.Launch;
import io.github.losstck.spi.LossProvider;
import io.github.losstck.spi.Tensor;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/** Measures what a call costs in a process of its own, beside the same call within this one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(1)
public class CallBenchmark {
  /** Says how many logits a call has. */
  @Param({"3", "1000000"})
  public int logits;

  private Tensor input;
  private LossProvider here;
  private Candidate elsewhere;

  /** Starts the process. */
  @Setup
  public void start() {
    float[] values = new float[logits];
    for (int i = 0; i < logits; i++) {
      values[i] = (i % 2000 - 1000) / 64f;
    }
    input = Tensor.of(values, logits);
    here = Candidates.of(ReferenceProvider.class).provider();
    elsewhere =
        new Processes(Launch.DEADLINE, OptionalLong.empty(), 0)
            .java(ReferenceProvider.class.getName(), "");
  }

  /** Ends the process. */
  @TearDown
  public void stop() throws Exception {
    elsewhere.provider().close();
  }

  /** Calls within this process. */
  @Benchmark
  public Tensor inProcess() {
    return here.sigmoid(input);
  }

  /** Calls by a message and its answer. */
  @Benchmark
  public Tensor isolated() {
    return elsewhere.provider().sigmoid(input);
  }
}

package io.github.losstck.sweep;

import io.github.losstck.oracle.Enclosure;
import io.github.losstck.oracle.Oracle;
import io.github.losstck.spec.Effort;
import io.github.losstck.spec.Sampling;
import io.github.losstck.spec.Seed;
import io.github.losstck.spi.Arguments;
import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Precision;
import io.github.losstck.spi.Tensor;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** Measures oracle and criterion of some operations in both precisions, a call at a time. */
@State(Scope.Thread)
@Threads(Threads.MAX)
public class OperationBenchmark {
  /** Says what is asked. */
  @Param({"SIGMOID", "SOFTMAX_CROSS_ENTROPY", "KL_DIVERGENCE"})
  public Operation operation;

  /** Says in which format. */
  @Param public Precision precision;

  private Arguments arguments;
  private Tensor answer;

  /** Counts results, which calls have different numbers of. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Results {
    /** Is how many were judged. */
    public long elements;
  }

  /** Lets the oracle answer the first call of a sweep. */
  @Setup
  public void answer() {
    String domain = operation == Operation.SIGMOID ? "every binade" : "rows of 10";
    arguments =
        Calls.of(
                operation,
                Domain.parse(domain),
                precision,
                Declarations.standard(),
                new Sampling(Effort.QUICK, Seed.PUBLISHED, true))
            .findFirst()
            .orElseThrow();
    List<Enclosure> truth = Oracle.enclose(operation, arguments);
    double[] values = truth.stream().mapToDouble(Enclosure::high).toArray();
    answer = Tensor.rounded(precision, values, operation.resultShape(arguments));
  }

  /** Encloses the exact values. */
  @Benchmark
  public Object oracle(Results results) {
    results.elements += answer.size();
    return Oracle.enclose(operation, arguments);
  }

  /** Judges the answers and sums them up. */
  @Benchmark
  public Object judge(Results results) {
    results.elements += answer.size();
    return Swept.of(operation, arguments, answer, Declarations.standard());
  }
}
